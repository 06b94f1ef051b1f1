import type { WorkbookCell, WorkbookTable } from "@/server/contracts/workbook";
import type { TidyTable } from "@/server/exports/overview-csv";

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A tidy table as a table of a workbook: the numbers of a column with the same places, ISO dates as dates. */
export function tidyColumns({ heads, rows }: TidyTable): Pick<WorkbookTable, "heads" | "rows"> {
  const places = heads.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, placesOf(row[column] ?? "")), 0),
  );
  return {
    heads,
    rows: rows.map((row) => row.map((value, column) => cellOf(value, places[column] ?? 0))),
  };
}

function cellOf(value: string | number, places: number): WorkbookCell {
  if (typeof value === "number") return { kind: "number", value, places, percent: false };
  return isoDate.test(value) ? { kind: "date", date: value } : value;
}

const placesOf = (value: string | number) =>
  typeof value === "number" ? (String(value).split(".")[1]?.length ?? 0) : 0;
