import type { PlainDate } from "../engine/facts";
import type { CellValue } from "./sheet";

const longestDate = 40;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/;
/** Day before month, as in the United Kingdom. */
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: [\d:.]+)?$/;
const inWords = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i;
const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
const shortestMonth = 3;
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const february = 2;
const leapDays = 29;
const digitsOfYear = 4;
const digitsOfDay = 2;

/** What a cell says as a date. */
export type DateRead = { readonly date: PlainDate } | "blank" | "unreadable";

/**
 * Reads a date as people write it: 2026-03-31, 31/03/2026, 31.3.2026, 31 March 2026. Days stand before months. A date that no
 * calendar has, or one with a year of two digits, is unreadable.
 */
export function readDate(cell: CellValue): DateRead {
  if (cell === null) return "blank";
  if (typeof cell !== "string" || cell.length > longestDate) return "unreadable";
  const text = cell.trim();
  if (text === "") return "blank";
  const date = ofYearFirst(text) ?? ofDayFirst(text) ?? ofWords(text);
  return date === null ? "unreadable" : { date };
}

function ofYearFirst(text: string): PlainDate | null {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  return dateOf(Number(year), Number(month), Number(day));
}

function ofDayFirst(text: string): PlainDate | null {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  return dateOf(Number(year), Number(month), Number(day));
}

function ofWords(text: string): PlainDate | null {
  const [, day, month = "", year] = inWords.exec(text) ?? [];
  return dateOf(Number(year), monthNamed(month), Number(day));
}

function monthNamed(name: string): number {
  const asked = name.toLowerCase();
  return asked.length < shortestMonth ? 0 : months.findIndex((month) => month.startsWith(asked)) + 1;
}

/** Null where the calendar has no such day, and where a part is no number. */
function dateOf(year: number, month: number, day: number): PlainDate | null {
  const days = month === february && isLeap(year) ? leapDays : (daysOfMonths[month - 1] ?? 0);
  if (!(year > 0 && day >= 1 && day <= days)) return null;
  return [digits(year, digitsOfYear), digits(month, digitsOfDay), digits(day, digitsOfDay)].join("-");
}

const digits = (value: number, length: number) => String(value).padStart(length, "0");

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
