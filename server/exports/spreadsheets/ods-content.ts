import { escapeMarkup } from "@/server/contracts/escape-markup";
import { columnWidths } from "./column-widths";
import { odsNumberStyle } from "./ods-number-style";
import { odsPart } from "./ods-part";
import type { Sheet, SheetCell } from "./sheet";
import { shownCell } from "./shown-cell";

const millimetresACharacter = 2.1;
const letters = 26;
const wrapped = `<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>`;
const cellStyle = (name: string, body: string) =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${body}</style:style>`;
const textStyles =
  cellStyle("text", `>${wrapped}`) +
  cellStyle("head", `>${wrapped}<style:text-properties fo:font-weight="bold"/>`);

/** The sheets of an open document, each with its named table. */
export function odsContent(sheets: readonly Sheet[]): string {
  const styles = new Map<string, string>();
  const tables = sheets.map((sheet) => tableOf(sheet, styles)).join("");
  const ranges = sheets.map(rangeOf).join("");
  return odsPart(
    "office:document-content",
    `<office:automatic-styles>${[...styles.values()].join("")}${textStyles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet>${tables}<table:database-ranges>${ranges}</table:database-ranges></office:spreadsheet></office:body>`,
  );
}

function rangeOf({ name, tableName, heads, rows }: Sheet): string {
  const sheet = escapeMarkup(`'${name}'`);
  const range = `${sheet}.A1:${sheet}.${columnName(heads.length)}${rows.length + 1}`;
  return `<table:database-range table:name="${tableName}" table:target-range-address="${range}" table:contains-header="true"/>`;
}

/** `A` for 1, `AA` for 27. */
function columnName(number: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + ((number - 1) % letters));
  return number <= letters ? last : columnName(Math.floor((number - 1) / letters)) + last;
}

function tableOf(sheet: Sheet, styles: Map<string, string>): string {
  const columns = columnWidths(sheet)
    .map((width) => columnOf(width, styles))
    .join("");
  const heads = sheet.heads.map((head) => textCell(escapeMarkup(head), "head")).join("");
  const rows = sheet.rows.map((row) => rowOf(row.map((cell) => cellOf(cell, styles)).join(""))).join("");
  return (
    `<table:table table:name="${escapeMarkup(sheet.name)}">${columns}` +
    `<table:table-header-rows>${rowOf(heads)}</table:table-header-rows>${rows}</table:table>`
  );
}

const rowOf = (cells: string) => `<table:table-row>${cells}</table:table-row>`;

function columnOf(width: number, styles: Map<string, string>): string {
  const name = `column-${width}`;
  const properties = `<style:table-column-properties style:column-width="${(width * millimetresACharacter).toFixed(1)}mm"/>`;
  styles.set(
    name,
    `<style:style style:name="${name}" style:family="table-column">${properties}</style:style>`,
  );
  return `<table:table-column table:style-name="${name}"/>`;
}

function textCell(markup: string, style: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${markup}</text:p></table:table-cell>`;
}

function cellOf(cell: SheetCell, styles: Map<string, string>): string {
  const text = escapeMarkup(shownCell(cell));
  if (cell.kind === "text" && text === "") return `<table:table-cell table:style-name="text"/>`;
  if (cell.kind === "text")
    return textCell(cell.leadsTo === null ? text : linked(cell.leadsTo, text), "text");
  const { name, markup } = odsNumberStyle(cell);
  if (!styles.has(name))
    styles.set(name, markup + cellStyle(`cell-${name}`, ` style:data-style-name="${name}">${wrapped}`));
  const value =
    cell.kind === "date"
      ? `office:value-type="date" office:date-value="${cell.date}"`
      : `office:value-type="${cell.percent ? "percentage" : "float"}" office:value="${cell.value}"`;
  return `<table:table-cell table:style-name="cell-${name}" ${value}><text:p>${text}</text:p></table:table-cell>`;
}

function linked(sheet: string, text: string): string {
  return `<text:a xlink:type="simple" xlink:href="${escapeMarkup(`#'${sheet}'.A1`)}">${text}</text:a>`;
}
