import { MILLISECONDS_A_DAY } from "./calendar-constants";
import type { PlainDate } from "../facts";
import { dayNumber } from "./day-number";

const yearEnd = 4;
const monthStart = 5;
const monthEnd = 7;
const dayStart = 8;

/** The months of a forecast. Month 1 begins on the day after the position; column 0 is the position itself. */
export interface MonthCalendar {
  readonly asOf: PlainDate;
  readonly months: number;
  /** First day of month 1, 2, … and the day after the last month, as day numbers. */
  readonly starts: readonly number[];
}

/**
 * The months after a position, as days.
 *
 * A month begins on the same day of the month as the first one, or on the month's last day where it has no such day.
 * @example monthCalendar("2023-03-31", 2).starts // 1 April, 1 May and 1 June 2023
 */
export function monthCalendar(asOf: PlainDate, months: number): MonthCalendar {
  const next = dayNumber(asOf) + 1;
  const year = Number(asOf.slice(0, yearEnd));
  const month = Number(asOf.slice(monthStart, monthEnd));
  const endsMonth = next === firstDay(year, month);
  const day = Number(asOf.slice(dayStart));
  const starts = Array.from({ length: months + 1 }, (_, place) => {
    const first = firstDay(year, month + place);
    if (endsMonth) return first;
    return Math.min(firstDay(year, month + place - 1) + day, first - 1);
  });
  return { asOf, months, starts };
}

/** First day of the month after the one numbered 1 to 12. */
const firstDay = (year: number, month: number) => Date.UTC(year, month, 1) / MILLISECONDS_A_DAY;
