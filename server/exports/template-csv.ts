import { stringify } from "csv-stringify/sync";

/** A form as a file: its heads, and the rows that are filled in. */
export function templateCsv(
  heads: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return stringify([heads, ...rows], { bom: true, escape_formulas: true });
}
