import type { Workbook, WorkbookFormat } from "@/server/contracts/workbook";
import { odsWorkbook } from "./ods-workbook";
import { sheetsOf } from "./sheets-of";
import { xlsxWorkbook } from "./xlsx-workbook";

/** A workbook as a file: cover, contents, notes, then one table a sheet. The same workbook gives the same bytes. */
export async function writeWorkbook(workbook: Workbook, format: WorkbookFormat): Promise<Buffer> {
  const sheets = sheetsOf(workbook);
  return format === "ods" ? odsWorkbook(workbook, sheets) : xlsxWorkbook(workbook, sheets);
}
