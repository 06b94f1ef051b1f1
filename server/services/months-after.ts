import type { PlainDate } from "@/server/engine/facts";
import { MILLISECONDS_A_DAY } from "@/server/engine/forecast/calendar-constants";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { plainDate } from "./plain-date";

/**
 * The date some whole months later: the same day of the month, or its last. From the end of a month to the end of one:
 * 30 June is the end of a quarter, and six months later that ends on 31 December.
 */
export function monthsAfter(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const end = lastDay(year, month + months);
  if (dayNumber(date) === lastDay(year, month)) return plainDate(end);
  return plainDate(Math.min(lastDay(year, month + months - 1) + day, end));
}

/** Number of the last day of a month, the first of a year being 1; months beyond 12 are of later years. */
const lastDay = (year: number, month: number) => Date.UTC(year, month, 0) / MILLISECONDS_A_DAY;
