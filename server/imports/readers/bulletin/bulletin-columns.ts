import { foldName } from "../../../contracts/fold-name";
import type { SheetRow } from "../../sheet";

export const bulletinMeasures = ["population", "operational-capacity", "baseline-cna", "in-use-cna"] as const;
export type BulletinMeasure = (typeof bulletinMeasures)[number];

/** Where the columns of a bulletin stand, counted from 0, and what their heads say. */
export interface BulletinColumns {
  readonly name: number;
  readonly figures: readonly {
    readonly measure: BulletinMeasure;
    readonly column: number;
    readonly head: string;
  }[];
}

/** Heads without stars, brackets and case. */
const nameHead = /^(?:prison|establishment)s?(?: name)?$/u;
const heads: Readonly<Record<BulletinMeasure, RegExp>> = {
  population: /^(?:prison )?population\b/u,
  "operational-capacity": /^op(?:erational)? cap(?:acity)?\b/u,
  "baseline-cna": /^baseline c/u,
  "in-use-cna": /^in ?use c/u,
};
/** A table with these has a date for each row: it is no bulletin. */
const ownDates = /^(?:date|report date|quality)\b/u;

/** The columns of a row that is the head of a bulletin, in whichever order they stand; null where it is none. */
export function bulletinColumns(row: SheetRow): BulletinColumns | null {
  const words = row.cells.map((cell) => (typeof cell === "string" ? foldName(cell).text : ""));
  const name = words.findIndex((word) => nameHead.test(word));
  if (name < 0 || words.some((word) => ownDates.test(word))) return null;
  const figures = bulletinMeasures.map((measure) => {
    const column = words.findIndex((word) => heads[measure].test(word));
    return { measure, column, head: String(row.cells[column] ?? "").trim() };
  });
  return figures.some(({ column }) => column < 0) ? null : { name, figures };
}
