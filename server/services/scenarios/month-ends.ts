import type { MonthCalendar } from "@/server/engine/forecast/month-calendar";
import { plainDate } from "../plain-date";

/** The day of the position and the last day of each month after it. */
export function monthEnds({ asOf, starts }: MonthCalendar): readonly string[] {
  return [asOf, ...starts.slice(1).map((start) => plainDate(start - 1))];
}
