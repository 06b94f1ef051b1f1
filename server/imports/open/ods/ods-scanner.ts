import type { CellWatch } from "../cell-watch";
import { damaged } from "../damaged";
import { fileLimits } from "../file-limits";
import { rowMaker } from "../row-maker";
import type { SheetBatch } from "../workbook";
import type { XmlAttributes, XmlHandler } from "../xml/xml-scanner";
import { joined } from "../joined";
import { odsCell } from "./ods-cell";

interface OpenCell {
  readonly attributes: XmlAttributes;
  readonly depth: number;
  /** What is merged into a neighbour is not seen. */
  readonly isCovered: boolean;
}

/** Text of notes and drawings within a cell is not its own. */
const apart: ReadonlySet<string> = new Set([
  "office:annotation",
  "draw:frame",
  "draw:custom-shape",
  "text:note",
  "text:ruby-text",
]);

/** Makes rows of the content part of an ODS file. */
export function odsScanner(watch: CellWatch): XmlHandler & { take(): SheetBatch[]; filled(): number } {
  const maker = rowMaker(watch);
  let batches: SheetBatch[] = [];
  let spreadsheet = -1;
  let sheet = -1;
  let name: string | null = null;
  let row = { number: 0, times: 0, depth: -1 };
  let column = 0;
  let cell: OpenCell | null = null;
  let text = "";
  let paragraphs = 0;
  let inParagraph = false;
  let apartDepth = -1;

  const flush = () => {
    if (name !== null) batches.push({ sheet, name, rows: maker.take() });
  };

  function openInSheet(tag: string, attributes: XmlAttributes, depth: number): void {
    if (tag === "table:table-row" && row.depth < 0) {
      row = { number: row.number + row.times, times: times(attributes, "table:number-rows-repeated"), depth };
      column = 0;
    } else if (row.depth >= 0 && (tag === "table:table-cell" || tag === "table:covered-table-cell")) {
      cell = { attributes, depth, isCovered: tag === "table:covered-table-cell" };
      text = "";
      paragraphs = 0;
    }
  }

  function openInCell(tag: string, attributes: XmlAttributes, depth: number, cellDepth: number): void {
    if (apartDepth >= 0) return;
    if (apart.has(tag)) apartDepth = depth;
    else if (tag === "text:p" && depth === cellDepth + 1) {
      if (paragraphs > 0) text += "\n";
      paragraphs += 1;
      inParagraph = true;
    } else if (inParagraph) text = joined(text, spacing(tag, attributes));
  }

  function closeCell({ attributes, isCovered }: OpenCell): void {
    const count = times(attributes, "table:number-columns-repeated");
    const value = isCovered ? null : odsCell(attributes, text);
    if (attributes["table:formula"] !== undefined)
      watch.formula(
        { sheet: name ?? "", row: row.number, column },
        attributes["office:value-type"] !== undefined,
      );
    maker.put(column, value, count);
    column += count;
    cell = null;
  }

  function closeSheet(): void {
    flush();
    name = null;
  }

  return {
    open(tag, attributes, depth) {
      if (cell !== null) openInCell(tag, attributes, depth, cell.depth);
      else if (name !== null) openInSheet(tag, attributes, depth);
      else if (tag === "office:spreadsheet") spreadsheet = depth;
      else if (tag === "table:table" && depth === spreadsheet + 1) {
        sheet += 1;
        name = attributes["table:name"] ?? "";
        row = { number: 1, times: 0, depth: -1 };
      }
    },
    close(tag, depth) {
      if (depth === apartDepth) apartDepth = -1;
      else if (cell !== null) {
        if (depth === cell.depth) closeCell(cell);
        else if (depth === cell.depth + 1) inParagraph = false;
      } else if (depth === row.depth) {
        maker.end(row.number, row.times);
        row = { ...row, depth: -1 };
      } else if (name !== null && tag === "table:table" && depth === spreadsheet + 1) closeSheet();
    },
    text(piece) {
      if (inParagraph && apartDepth < 0) text = joined(text, piece);
    },
    take() {
      flush();
      const taken = batches;
      batches = [];
      return taken;
    },
    filled: () => maker.filled(),
  };
}

function spacing(tag: string, attributes: XmlAttributes): string {
  if (tag === "text:tab") return "\t";
  if (tag === "text:line-break") return "\n";
  if (tag !== "text:s") return "";
  return " ".repeat(Math.min(times(attributes, "text:c"), fileLimits.cellCharacters + 1));
}

/** How often something stands there. */
function times(attributes: XmlAttributes, name: string): number {
  const value = attributes[name];
  if (value === undefined) return 1;
  if (!/^\d{1,10}$/u.test(value) || Number(value) < 1) throw damaged("a cell is repeated no times");
  return Number(value);
}
