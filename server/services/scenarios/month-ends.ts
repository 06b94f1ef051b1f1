import { MILLISECONDS_A_DAY } from "@/server/engine/forecast/calendar-constants";
import type { MonthCalendar } from "@/server/engine/forecast/month-calendar";

const dateLength = 10;

/** The day of the position and the last day of each month after it. */
export function monthEnds({ asOf, starts }: MonthCalendar): readonly string[] {
  const dayBefore = (start: number) =>
    new Date((start - 1) * MILLISECONDS_A_DAY).toISOString().slice(0, dateLength);
  return [asOf, ...starts.slice(1).map(dayBefore)];
}
