import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { Workbook } from "@/server/contracts/workbook";
import { columnWidths } from "./column-widths";
import type { Sheet, SheetCell } from "./sheet";

const wrapped = { wrapText: true, vertical: "top" } as const;
const headStyle: CellStyle = { font: { bold: true }, alignment: wrapped };
const dateFormat = "d mmmm yyyy";

/** A workbook as XLSX. The same workbook gives the same bytes. */
export async function xlsxWorkbook(workbook: Workbook, sheets: readonly Sheet[]): Promise<Buffer> {
  const { title, subject, keywords, asOf } = workbook;
  const day = new Date(`${asOf}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map(writeSheet),
    activeSheet: 0,
    properties: {
      ...{ title, subject, keywords: keywords.join(", "), creator: "Plimsoll" },
      ...{ description: subject, created: day, modified: day },
    },
  });
  return Buffer.from(bytes);
}

function writeSheet(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.heads.forEach((_, column) => cells.set(`0,${column}`, { style: headStyle }));
  sheet.rows.forEach((row, index) =>
    row.forEach((cell, column) => cells.set(`${index + 1},${column}`, lookOf(cell))),
  );
  return {
    name: sheet.name,
    columns: columnWidths(sheet).map((width) => ({ width })),
    rows: [sheet.heads.map(literal), ...sheet.rows.map((row) => row.map(valueOf))],
    cells,
    tables: [
      {
        ...{ name: sheet.tableName, columns: sheet.heads.map((name) => ({ name: literal(name) })) },
        ...{ style: "TableStyleLight1", showRowStripes: false, showAutoFilter: false },
      },
    ],
  };
}

function valueOf(cell: SheetCell): string | number | Date | null {
  if (cell.kind === "text") return cell.text === "" ? null : literal(cell.text);
  return cell.kind === "number" ? cell.value : new Date(`${cell.date}T00:00:00Z`);
}

/** The format writes a character that XML cannot hold as `_x0007_`: a text that says so itself is kept as it is. */
function literal(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function lookOf(cell: SheetCell): Partial<Cell> {
  if (cell.kind === "date") return { style: { numFmt: dateFormat, alignment: { vertical: "top" } } };
  if (cell.kind === "number")
    return { style: { numFmt: numberFormat(cell), alignment: { vertical: "top" } } };
  const style = { alignment: wrapped, numFmt: "@" };
  if (cell.leadsTo === null) return { style };
  return { style, hyperlink: { target: "", location: `'${cell.leadsTo}'!A1` } };
}

function numberFormat({ places, percent }: Extract<SheetCell, { kind: "number" }>): string {
  const digits = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  return percent ? `${digits}%` : digits;
}
