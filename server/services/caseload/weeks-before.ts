import type { PlainDate } from "@/server/engine/facts";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { plainDate } from "../plain-date";

const changeDays = 28;

/** The week four weeks earlier, which a change is told against. */
export function fourWeeksBefore(week: PlainDate): PlainDate {
  return plainDate(dayNumber(week) - changeDays);
}
