import { stringify } from "csv-stringify/sync";

/** One table of the overview: a head and rows, one number or word a cell. */
export interface TidyTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The table as a file. Text that a spreadsheet would run as a formula is set in quotes; numbers stay numbers. */
export function overviewCsv({ heads, rows }: TidyTable): string {
  return stringify([heads, ...rows], { bom: true, escape_formulas: true });
}
