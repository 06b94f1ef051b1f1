import type { PlainDate } from "@/server/engine/facts";
import { MILLISECONDS_A_DAY } from "@/server/engine/forecast/calendar-constants";

const dateLength = "yyyy-mm-dd".length;

/** The date of a day's number, as the engine counts days: 2 January 1970 is 1. */
export function plainDate(day: number): PlainDate {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, dateLength);
}
