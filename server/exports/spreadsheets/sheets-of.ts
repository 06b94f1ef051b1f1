import type { Workbook, WorkbookCell, WorkbookTable } from "@/server/contracts/workbook";
import { distinctTexts } from "./distinct-texts";
import type { Sheet, SheetCell, SheetText } from "./sheet";
import { sheetText } from "./sheet-text";

/** What spreadsheet programs allow. */
const longestName = 31;
const notInNames = /[[\]:*?/\\']/g;

/** Cover, contents and notes, then each table: all of one shape, a table from the first cell. */
export function sheetsOf(workbook: Workbook): readonly Sheet[] {
  const cover: WorkbookTable = {
    ...{ name: "Cover", holds: "What this workbook is, how far to trust it and how to cite it." },
    heads: ["Item", "About this workbook"],
    rows: workbook.cover.map(({ item, text }) => [item, text]),
  };
  const contents: WorkbookTable = {
    ...{ name: "Contents", holds: "The sheets of this workbook." },
    ...{ heads: ["Sheet", "What it holds", "Rows"], rows: [] },
  };
  const notes: WorkbookTable = {
    ...{ name: "Notes", holds: "Notes on the tables." },
    heads: ["Note", "Text"],
    rows: workbook.notes.map((note, index) => [`note ${index + 1}`, note]),
  };
  const tables = [cover, contents, notes, ...workbook.tables];
  const names = distinctTexts(
    tables.map(({ name }) => sheetName(name)),
    longestName,
  );
  const tableNames = distinctTexts(names.map(tableName), Infinity, "_");
  const count = (table: WorkbookTable) => (table === contents ? tables.length : table.rows.length);
  const listed = tables.map((table, index) => [
    link(names[index] ?? ""),
    textCell(table.holds),
    { kind: "number" as const, value: count(table), places: 0, percent: false },
  ]);
  return tables.map((table, index) => ({
    ...{ name: names[index] ?? "", tableName: tableNames[index] ?? "" },
    heads: distinctTexts(table.heads.map(sheetText)),
    rows: table === contents ? listed : rowsOf(table),
  }));
}

/** As wide as the head: a row that is too short is filled, so that no cell is blank but those of a form. */
function rowsOf({ heads, rows, toFill }: WorkbookTable): Sheet["rows"] {
  return rows.map((row) =>
    heads.map((_, column) => (toFill && (row[column] ?? "") === "" ? blank : cellOf(row[column] ?? ""))),
  );
}

const blank: SheetText = { kind: "text", text: "", leadsTo: null };

const cellOf = (cell: WorkbookCell): SheetCell => (typeof cell === "string" ? textCell(cell) : cell);

function textCell(text: string): SheetText {
  return { kind: "text", text: sheetText(text), leadsTo: null };
}

function link(name: string): SheetText {
  return { kind: "text", text: name, leadsTo: name };
}

function sheetName(name: string): string {
  return sheetText(sheetText(name).replaceAll(notInNames, " ").trim().slice(0, longestName));
}

/** `Prisons, modelled` as `table_Prisons_modelled`: what formulas may call it, and what is no cell's address. */
function tableName(name: string): string {
  return `table_${name.replaceAll(/[^A-Za-z0-9]+/g, "_")}`;
}
