import type { CaseloadColumn, CaseloadTable } from "@/server/contracts/caseload";
import type { MapChoice } from "@/server/contracts/caseload-map";
import { shownColumn } from "./shown-column";

/** The weeks or months that a map can show: measured ones newest first, then those ahead. The latest needs no choice. */
export function mapChoice({ columns, projectedHead, weekly }: CaseloadTable, when: string): MapChoice {
  const latest = columns[shownColumn(columns, "")];
  const option = ({ date, name }: CaseloadColumn) => ({
    value: date,
    label: name.replace("week of ", ""),
    selected: date === when,
  });
  const measured = columns.filter((column) => !column.projected && column !== latest).reverse();
  const projected = columns.filter((column) => column.projected);
  return {
    label: weekly ? "Week" : "Month",
    latest: latest ? `Latest: ${option(latest).label}` : "Latest",
    groups: [
      { label: "Measured", options: measured.map(option) },
      { label: projectedHead, options: projected.map(option) },
    ].filter(({ options }) => options.length > 0),
  };
}
