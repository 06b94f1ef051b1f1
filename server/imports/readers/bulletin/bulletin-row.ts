import { foldName } from "../../../contracts/fold-name";
import { readFigure, type Figure } from "../../read-figure";
import type { SheetRow } from "../../sheet";
import type { BulletinColumns, BulletinMeasure } from "./bulletin-columns";

export interface BulletinFigure {
  readonly measure: BulletinMeasure;
  readonly figure: Figure;
  readonly head: string;
  /** As it stands in the file. */
  readonly seen: string;
}

/** A row of a bulletin by what it is. */
export interface BulletinRow {
  readonly is: "nothing" | "text" | "unit" | "sub-total" | "total" | "centres" | "nameless";
  readonly number: number;
  readonly name: string;
  readonly figures: readonly BulletinFigure[];
}

const subTotal = /^sub ?totals?\b/u;
const total = /^(?:(?:grand|overall|estate|national) )?totals?\b/u;
/** Lines on the way from a sum to a total. */
const aside = /\b(?:operating margin|useable|usable)\b/u;
const centres = /\bimmigration\b|\bremoval centres?\b/u;

export function bulletinRow(row: SheetRow, columns: BulletinColumns): BulletinRow {
  const cell = row.cells[columns.name] ?? null;
  const name = typeof cell === "string" ? cell.replace(/\s+/gu, " ").trim() : "";
  const figures = columns.figures.map(({ measure, column, head }) => {
    const value = row.cells[column] ?? null;
    return { measure, head, figure: readFigure(value), seen: value === null ? "" : String(value) };
  });
  const hasFigure = figures.some(({ figure }) => typeof figure === "number");
  return { is: kindOf(foldName(name).text, hasFigure), number: row.number, name, figures };
}

function kindOf(name: string, hasFigure: boolean): BulletinRow["is"] {
  if (!hasFigure) {
    if (name === "") return "nothing";
    return centres.test(name) ? "centres" : "text";
  }
  if (name === "") return "nameless";
  if (subTotal.test(name)) return "sub-total";
  if (total.test(name)) return "total";
  return aside.test(name) ? "nothing" : "unit";
}
