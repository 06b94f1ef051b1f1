import type { CellWatch } from "../cell-watch";
import { damaged } from "../damaged";
import { fileLimits } from "../file-limits";
import { joined } from "../joined";
import { rowMaker, type RowMaker } from "../row-maker";
import { tooLarge } from "../too-large";
import { localName } from "../xml/local-name";
import type { XmlAttributes, XmlHandler } from "../xml/xml-scanner";
import { xlsxCell, type CellLookup } from "./xlsx-cell";

type Inside = "nothing" | "formula" | "value" | "inline";

/** Makes rows of the part of one sheet of an XLSX file. */
export function sheetScanner(
  sheet: string,
  lookup: CellLookup,
  watch: CellWatch,
): { readonly handler: XmlHandler; readonly maker: RowMaker } {
  const maker = rowMaker(watch);
  let row = 0;
  let column = -1;
  let cell: XmlAttributes | null = null;
  let inData = false;
  let inside: Inside = "nothing";
  let inReading = false;
  let raw = "";
  let hasFormula = false;
  let hasValue = false;

  function openRow(attributes: XmlAttributes): void {
    row = place(attributes.r, row + 1, fileLimits.rows, "rows");
    column = -1;
  }

  function openCell(attributes: XmlAttributes): void {
    cell = attributes;
    column = columnOf(attributes.r, row, column);
    raw = "";
    hasFormula = false;
    hasValue = false;
  }

  function openInCell(name: string): void {
    if (name === "f") {
      hasFormula = true;
      inside = "formula";
    } else if (name === "v") {
      hasValue = true;
      inside = "value";
    } else if (name === "rPh") inReading = true;
    else if (name === "t") inside = inReading ? "nothing" : "inline";
  }

  function closeCell(attributes: XmlAttributes): void {
    if (hasFormula) watch.formula({ sheet, row, column }, hasValue);
    maker.put(column, xlsxCell(attributes, raw, lookup));
    cell = null;
  }

  const handler: XmlHandler = {
    open(tag, attributes) {
      const name = localName(tag);
      if (cell !== null) openInCell(name);
      else if (name === "sheetData") inData = true;
      else if (inData && name === "row") openRow(attributes);
      else if (inData && name === "c") openCell(attributes);
    },
    close(tag) {
      const name = localName(tag);
      if (name === "rPh") inReading = false;
      else if (cell !== null && name === "c") closeCell(cell);
      else if (cell !== null) inside = "nothing";
      else if (inData && name === "row") maker.end(row);
      else if (name === "sheetData") inData = false;
    },
    text(piece) {
      if (cell !== null && (inside === "value" || inside === "inline")) raw = joined(raw, piece);
    },
  };
  return { handler, maker };
}

function place(said: string | undefined, next: number, most: number, what: string): number {
  if (said === undefined) return next;
  const number = /^\d{1,10}$/u.test(said) ? Number(said) : 0;
  if (number > most) throw tooLarge(`it has more than ${most} ${what}`);
  if (number < next) throw damaged(`its ${what} are out of order`);
  return number;
}

const reference = /^([A-Z]{1,3})(\d{1,7})$/u;
const letterA = 65;
const lettersInAlphabet = 26;

function columnOf(said: string | undefined, row: number, before: number): number {
  if (said === undefined) return before + 1;
  const [, letters = "", digits] = reference.exec(said) ?? [];
  let column = 0;
  for (const letter of letters) column = column * lettersInAlphabet + letter.charCodeAt(0) - letterA + 1;
  if (Number(digits) !== row || column - 1 <= before) throw damaged("a cell is not where it says");
  return column - 1;
}
