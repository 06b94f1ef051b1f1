import type { PlainDate } from "../facts";

const monthsAYear = 12;
const yearEnd = 4;
const monthStart = 5;
const monthEnd = 7;
const dayStart = 8;

/**
 * Whole months from one plain date to another; negative when `to` is earlier.
 * @example monthsBetween("2024-08-01", "2026-03-31") // 19
 */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const months =
    (year(to) - year(from)) * monthsAYear + month(to) - month(from) - (day(to) < day(from) ? 1 : 0);
  return months;
}

const year = (date: PlainDate) => Number(date.slice(0, yearEnd));
const month = (date: PlainDate) => Number(date.slice(monthStart, monthEnd));
const day = (date: PlainDate) => Number(date.slice(dayStart));
