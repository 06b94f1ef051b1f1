import type { CaseloadRow, CellMark } from "@/server/contracts/caseload";
import type { Band } from "@/server/contracts/words";

/** One letter a cell. */
const letters = {
  spare: "p",
  "in-range": "i",
  stretched: "s",
  over: "o",
  severe: "v",
  extreme: "e",
  baseline: "l",
  raised: "r",
  high: "h",
  "very-high": "y",
  suppressed: "c",
  missing: "x",
  worse: "w",
  better: "b",
  plain: "n",
} as const satisfies Record<CellMark, string>;

const marks = new Map<string, CellMark>(
  Object.entries(letters).map(([mark, letter]) => [letter, mark as CellMark]),
);

/**
 * A row as it travels to the browser. The page of the nation holds thousands of cells: as two texts they take a tenth of
 * the room that objects would.
 */
export type HeatCells = readonly [
  code: string,
  name: string,
  detail: string,
  href: string,
  workload: string,
  band: Band | null,
  inPostOfRequired: string,
  short: string,
  chip: string | null,
  over: string,
  quality: string,
  spark: string,
  texts: string,
  marks: string,
];

export function heatCells(row: CaseloadRow): HeatCells {
  return [
    ...([row.code, row.name, row.detail, row.href, row.workload, row.band] as const),
    ...([row.inPostOfRequired, row.short, row.chip, row.over, row.quality] as const),
    row.spark.map((value) => value ?? "").join(","),
    row.cells.map(({ text }) => text).join("|"),
    row.cells.map(({ mark }) => letters[mark]).join(""),
  ];
}

export function markOfLetter(letter: string): CellMark {
  return marks.get(letter) ?? "plain";
}

export function sparkValues(spark: string): readonly (number | null)[] {
  return spark.split(",").map((value) => (value === "" ? null : Number(value)));
}
