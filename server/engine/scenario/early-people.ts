import { DAYS_A_MONTH } from "../forecast/calendar-constants";
import { dayNumber } from "../forecast/day-number";
import type { MonthCalendar } from "../forecast/month-calendar";
import { shareOfMonth } from "../forecast/share-of-month";
import { activeShares } from "./active-shares";
import type { EarlyRelease } from "./measure";

/** People of an early-release scheme, by month. */
export interface EarlyPeople {
  /** Out before their time: means over the month. */
  readonly out: readonly number[];
  /** Releases more, and fewer when they would have left anyway. */
  readonly released: readonly number[];
}

/**
 * People who are out before their time, and the releases that this moves forward.
 *
 * Those of a steady scheme leave in the middle of each month. Units: people. Released early, they are not released
 * again: over a long horizon the moved releases of a scheme that has ended sum to 0.
 * @example 100 people on 1 April, one month early // 100 out in April; 100 releases more in April and fewer in May
 */
export function earlyPeople(
  measure: Pick<EarlyRelease, "waves" | "peopleAMonth" | "monthsEarly" | "from" | "to">,
  calendar: MonthCalendar,
): EarlyPeople {
  const columns = Array.from({ length: calendar.months + 1 }, (_, month) => month);
  const steady = activeShares(measure, calendar).flatMap((share, month) => {
    const begins = calendar.starts[month - 1] ?? 0;
    const middle = Math.floor((begins + (calendar.starts[month] ?? begins)) / 2);
    return share > 0 ? [{ day: middle, people: measure.peopleAMonth * share }] : [];
  });
  const waves = measure.waves.map(({ on, people }) => ({ day: dayNumber(on), people }));
  const groups = [...waves, ...steady].map(({ day, people }) => ({
    ...{ day, people },
    back: day + Math.round(measure.monthsEarly * DAYS_A_MONTH),
  }));
  const sumOver = (amount: (group: (typeof groups)[number], month: number) => number) =>
    columns.map((month) => groups.reduce((sum, group) => sum + amount(group, month), 0));
  const isIn = (day: number, month: number) => shareOfMonth(calendar, month, day, day + 1) > 0;
  return {
    out: sumOver(({ day, back, people }, month) => people * shareOfMonth(calendar, month, day, back)),
    released: sumOver(
      ({ day, back, people }, month) => people * ((isIn(day, month) ? 1 : 0) - (isIn(back, month) ? 1 : 0)),
    ),
  };
}
