import type { PlainDate } from "../facts";
import { dayNumber } from "../forecast/day-number";
import type { MonthCalendar } from "../forecast/month-calendar";
import { shareOfMonth } from "../forecast/share-of-month";

/**
 * Share of each column in which a dated measure holds, its last day included; to the end of the horizon where it has none.
 * @example from 16 April to 15 May // [0, 0.5, 0.48, 0, …]
 */
export function activeShares(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate | null },
  calendar: MonthCalendar,
): readonly number[] {
  const first = dayNumber(from);
  const until = to === null ? Infinity : dayNumber(to) + 1;
  return Array.from({ length: calendar.months + 1 }, (_, month) =>
    shareOfMonth(calendar, month, first, until),
  );
}
