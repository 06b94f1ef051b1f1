import { parse } from "csv-parse/sync";

/** The rows of a file by the names of its columns. */
export function csvRows(body: string): readonly Record<string, string>[] {
  return parse(body, { bom: true, columns: true });
}
