import type { Workbook, WorkbookCell, WorkbookNumber } from "@/server/contracts/workbook";

export const number = (value: number, places = 0, percent = false): WorkbookNumber => ({
  kind: "number",
  ...{ value, places, percent },
});

const coverItems = [
  "Title",
  "As of",
  "Marking",
  "Contact",
  "Data and register",
  "Model version",
  "Data quality",
  "Assurance",
  "Source",
  "How to cite",
  "Shorthand [c]",
  "Shorthand [x]",
  "Shorthand [z]",
];

const rows: readonly (readonly WorkbookCell[])[] = [
  ["WLI", "Wayland", number(0.342, 1, true), { kind: "date", date: "2026-03-31" }],
  ["1E10", "", "[c]", "[x]"],
];

/** A workbook in which every rule is kept. */
export function sampleWorkbook(change: Partial<Workbook> = {}): Workbook {
  return {
    title: "Shortfall & workload",
    subject: "Shortfall, % of required FTE, by unit",
    keywords: ["prisons", "staffing"],
    asOf: "2026-03-31",
    cover: coverItems.map((item) => ({ item, text: `What is said of it, <${item}>.` })),
    notes: ["Of published targets.", "Modelled."],
    tables: [
      {
        name: "Prisons, modelled",
        holds: "Every prison [note 2].",
        heads: ["Code", "Unit", "Shortfall [note 1]", "Counted on"],
        rows,
      },
    ],
    ...change,
  };
}
