import type { PlainDate } from "@/server/engine/facts";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { plainDate } from "./plain-date";

const daysInWeek = 7;

/** The week that is so many weeks earlier. */
export function weeksBefore(week: PlainDate, count: number): PlainDate {
  return plainDate(dayNumber(week) - count * daysInWeek);
}
