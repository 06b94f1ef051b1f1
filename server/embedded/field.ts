import type { CsvRecord } from "./embedded-files";

/** The text of a column. A column that the file does not have is a broken file, not a blank. */
export function field(record: CsvRecord, column: string): string {
  const value = record[column];
  if (value === undefined) {
    throw new Error(`A shipped file has no column "${column}" (it has ${Object.keys(record).join(", ")}).`);
  }
  return value;
}
