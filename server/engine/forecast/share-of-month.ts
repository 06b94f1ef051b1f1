import type { MonthCalendar } from "./month-calendar";

/**
 * Share of a month that lies between two days, the second one outside. Column 0, the position itself, has none.
 * Units: share, 0 to 1.
 * @example 17 April 2023 to the end of the horizon, in April // 14 of 30 days: 0.467
 */
export function shareOfMonth(
  { starts }: MonthCalendar,
  month: number,
  fromDay: number,
  untilDay: number,
): number {
  if (month < 1) return 0;
  const begins = starts[month - 1] ?? 0;
  const ends = starts[month] ?? begins;
  const days = Math.min(untilDay, ends) - Math.max(fromDay, begins);
  return days > 0 ? days / (ends - begins) : 0;
}
