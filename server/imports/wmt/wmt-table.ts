import type { PlainDate } from "../../engine/facts";
import { foldHead } from "../templates/match-heads";
import { readDate } from "../read-date";
import type { CellValue, SheetRow } from "../sheet";
import { wmtHead, type CaseColumn, type WmtColumn } from "./wmt-columns";

/** Where the export's columns stand. */
export interface WmtTable {
  /** The row of heads, and the last one above the rows of officers. */
  readonly head: SheetRow;
  /** Heads as they stand over their columns, those above merged cells brought down. */
  readonly heads: readonly CellValue[];
  readonly places: ReadonlyMap<WmtColumn | CaseColumn, number>;
  /** Date that stands above the heads; null where none does. */
  readonly date: PlainDate | null;
}

/** Under a type and tier the export prints four columns: the cases that count, and three kinds that do not. */
const counted = "active cases";
const notCounted = /^(warrants|upw|overdue terminations)\b/;
const fewestCaseColumns = 6;
const dateInText = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/;

/** The export's table among the first rows of a sheet; null where it is not there. */
export function wmtTable(rows: readonly SheetRow[]): WmtTable | null {
  for (const [index, head] of rows.entries()) {
    const heads = mergedHeads(head, rows[index - 1]);
    const places = placesOf(heads);
    if (isExport(places)) return { head, heads, places, date: dateAbove(rows.slice(0, index)) };
  }
  return null;
}

function mergedHeads(head: SheetRow, above: SheetRow | undefined): readonly CellValue[] {
  return head.cells.map((cell, place) => {
    const folded = foldHead(cell);
    if (folded === counted) return above?.cells[place] ?? null;
    return notCounted.test(folded) ? null : cell;
  });
}

function placesOf(heads: readonly CellValue[]): ReadonlyMap<WmtColumn | CaseColumn, number> {
  const places = new Map<WmtColumn | CaseColumn, number>();
  heads.forEach((cell, place) => {
    const column = wmtHead(cell);
    if (column !== null && column !== "ignored" && !places.has(column)) places.set(column, place);
  });
  return places;
}

function isExport(places: ReadonlyMap<WmtColumn | CaseColumn, number>): boolean {
  const isThere = (...columns: readonly WmtColumn[]) => columns.some((column) => places.has(column));
  const cases = [...places.keys()].filter((column) => column.includes(" ")).length;
  const isOfficer = isThere("officerId", "officerName", "surname");
  return isOfficer && isThere("hours", "reductionHours", "grade") && cases >= fewestCaseColumns;
}

function dateAbove(rows: readonly SheetRow[]): PlainDate | null {
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const [text] = typeof cell === "string" ? (dateInText.exec(cell) ?? []) : [];
    const read = readDate(text ?? null);
    if (typeof read === "object") return read.date;
  }
  return null;
}
