import { dayNumber } from "../forecast/day-number";
import { monthCalendar } from "../forecast/month-calendar";
import type { PlainDate } from "../facts";

/**
 * The day some whole months after a date, as a day number: the same day of the month, or its last.
 * @example dayAfterMonths("2023-04-17", 9) // 17 January 2024
 */
export function dayAfterMonths(date: PlainDate, months: number): number {
  const first = dayNumber(date);
  const { starts } = monthCalendar(date, months);
  // The calendar begins on the day after its position.
  return months === 0 ? first : (starts[months] ?? first + 1) - 1;
}
