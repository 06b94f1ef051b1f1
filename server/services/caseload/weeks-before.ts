import type { PlainDate } from "@/server/engine/facts";
import { weeksBefore } from "../weeks-before";

/** How far back a change looks. */
export const weeksOfChange = 4;

/** The week four weeks earlier, which a change is told against. */
export function fourWeeksBefore(week: PlainDate): PlainDate {
  return weeksBefore(week, weeksOfChange);
}
