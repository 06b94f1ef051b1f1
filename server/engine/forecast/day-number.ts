import { MILLISECONDS_A_DAY } from "./calendar-constants";
import type { PlainDate } from "../facts";

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Number of a day, so that days can be counted between dates. Days since 1 January 1970.
 * @throws RangeError when the text is no date.
 * @example dayNumber("1970-01-02") // 1
 */
export function dayNumber(date: PlainDate): number {
  const day = !isDate.test(date) ? NaN : Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
  if (!Number.isInteger(day)) throw new RangeError(`${date} is not a date. Write it as year-month-day.`);
  return day;
}
