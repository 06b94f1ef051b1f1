import { decimal, longDate } from "../../contracts/format";
import { foldName } from "../../contracts/fold-name";
import type { PlainDate } from "../../engine/facts";
import type { ImportRule } from "../import-rules";
import type { IssueSeverity } from "../issue";
import { readDate } from "../read-date";
import { readFigure } from "../read-figure";
import type { CellValue } from "../sheet";
import type { ColumnType, TemplateColumn } from "./template";

/** What a cell says, null where it is empty, or what is wrong with it. */
export type CellRead = string | number | null | CellProblem;

export interface CellProblem {
  readonly severity: IssueSeverity;
  readonly rule: ImportRule;
  readonly message: string;
}

type TypeOf<Kind extends ColumnType["kind"]> = Extract<ColumnType, { readonly kind: Kind }>;

/** Before it, nothing of what is planned with was counted as it is now. */
const earliest = "2000-01-01";
/** How most figures are written: told from the others in a fraction of the time. */
const plainDigits = /^\d{1,15}(?:\.\d{1,15})?$/;
const mostRemembered = 10_000;
const dayMilliseconds = 86_400_000;
const daysInWeek = 7;
/** 1 January 1970 was a Thursday: three days after a Monday. */
const epochWeekday = 3;

/** Reads one cell of a column. Dates are read once each, because files say the same few again and again. */
export function cellReader(column: TemplateColumn, today: PlainDate): (cell: CellValue) => CellRead {
  const { type, head } = column;
  switch (type.kind) {
    case "figure":
      return (cell) => readFigureCell(cell, head, type);
    case "date":
      return remembering((cell) => readDateCell(cell, type, today));
    case "word":
      return remembering((cell) => readWordCell(cell, type));
    case "unit":
    case "private":
      return readText;
  }
}

function remembering(read: (cell: CellValue) => CellRead): (cell: CellValue) => CellRead {
  const before = new Map<CellValue, CellRead>();
  return (cell) => {
    const known = before.get(cell);
    if (known !== undefined) return known;
    const made = read(cell);
    if (before.size < mostRemembered) before.set(cell, made);
    return made;
  };
}

function readText(cell: CellValue): CellRead {
  const text = cell === null ? "" : String(cell).trim();
  return text === "" ? null : text;
}

function readFigureCell(cell: CellValue, head: string, type: TypeOf<"figure">): CellRead {
  const figure = typeof cell === "string" && plainDigits.test(cell) ? Number(cell) : readFigure(cell);
  if (figure === "blank") return null;
  if (figure === "unreadable")
    return wrong(
      "value-unreadable",
      `This is no number: write it in digits, or leave “${head}” empty where it is not known.`,
    );
  const { whole, lowest, highest } = type;
  if (figure >= lowest && figure <= highest && (!whole || Number.isInteger(figure))) return figure;
  return wrong("value-out-of-range", `“${head}” must be ${figureWords(type)}.`);
}

/** `a whole number from 0 to 20,000` */
export function figureWords({ whole, lowest, highest }: TypeOf<"figure">): string {
  return `a ${whole ? "whole " : ""}number from ${decimal(lowest)} to ${decimal(highest)}`;
}

function readDateCell(cell: CellValue, { monday }: TypeOf<"date">, today: PlainDate): CellRead {
  const read = readDate(cell);
  if (read === "blank") return null;
  if (read === "unreadable" || read.date < earliest)
    return wrong("date-unreadable", "This is no date of this century: write it as 2026-03-31 or 31/03/2026.");
  const { date } = read;
  if (date > today)
    return wrong(
      "date-in-future",
      `This date is after today, ${longDate(today)}: give the date that the figures are of.`,
    );
  if (monday && mondayOf(date) !== date)
    return wrong(
      "date-not-monday",
      `This is no Monday: a week is named by its Monday, here ${mondayOf(date)}.`,
    );
  return date;
}

/** The Monday of the week that a date is in. */
export function mondayOf(date: PlainDate): PlainDate {
  const time = Date.parse(`${date}T00:00:00Z`);
  const weekday = (time / dayMilliseconds + epochWeekday) % daysInWeek;
  return new Date(time - weekday * dayMilliseconds).toISOString().slice(0, earliest.length);
}

function readWordCell(cell: CellValue, { words }: TypeOf<"word">): CellRead {
  const text = readText(cell);
  if (text === null) return null;
  const asked = foldName(String(cell)).text;
  const found = words.find(({ word, label }) => [word, label].some((own) => foldName(own).text === asked));
  if (found !== undefined) return found.word;
  return wrong(
    "word-unknown",
    `This is none of the words of the column: ${words.map(({ label }) => `“${label}”`).join(", ")}.`,
  );
}

function wrong(rule: ImportRule, message: string): CellProblem {
  return { severity: "error", rule, message };
}
