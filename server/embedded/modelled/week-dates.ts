import type { PlainDate } from "@/server/engine/facts";

/** Weekly observations of a modelled baseline: half a year. */
export const weekCount = 26;

export const weeksInYear = 52;
export const monthsInYear = 12;

const dayMilliseconds = 86_400_000;
const daysInWeek = 7;
const dateLength = 10;

/** The observation dates up to the last, a week apart. */
export function weekDates(last: PlainDate): readonly PlainDate[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  return Array.from({ length: weekCount }, (_, week) => {
    const before = weekCount - 1 - week;
    return new Date(end - before * daysInWeek * dayMilliseconds).toISOString().slice(0, dateLength);
  });
}
