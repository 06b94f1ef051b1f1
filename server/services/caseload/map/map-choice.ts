import type { CaseloadColumn, CaseloadMeasure, CaseloadTable } from "@/server/contracts/caseload";
import type { MapChoice } from "@/server/contracts/caseload-map";
import { shownColumn } from "./shown-column";

/** What a map can show: measured weeks or months newest first, then those ahead; or tiers. The usual one needs no choice. */
export function mapChoice(
  { columns, projectedHead, weekly }: CaseloadTable,
  measure: CaseloadMeasure,
  when: string,
): MapChoice {
  const usual = columns[shownColumn(columns, measure, "")];
  const option = (column: CaseloadColumn) => ({
    value: column.date,
    label: shortName(column),
    selected: column.date === when,
  });
  const others = columns.filter((column) => column !== usual);
  const measured = others.filter(({ projected }) => !projected).map(option);
  const projected = others.filter((column) => column.projected).map(option);
  const isTiers = measure === "tiers";
  const usualName = usual ? shortName(usual) : "";
  return {
    label: isTiers ? "Tier" : weekly ? "Week" : "Month",
    usual: isTiers ? usualName : `Latest: ${usualName}`,
    groups: [
      isTiers
        ? { label: "Other tiers", options: measured }
        : { label: "Measured", options: measured.reverse() },
      { label: projectedHead, options: projected },
    ].filter(({ options }) => options.length > 0),
  };
}

/** `30 March 2026`, `Tier A3`. */
function shortName({ name }: CaseloadColumn): string {
  const words = name.replace("week of ", "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
