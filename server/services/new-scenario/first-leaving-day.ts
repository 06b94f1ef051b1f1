import { MILLISECONDS_A_DAY } from "@/server/engine/forecast/calendar-constants";
import { dayNumber } from "@/server/engine/forecast/day-number";

/** Nobody can be asked to leave sooner. */
const noticeDays = 14;
const daysInWeek = 7;
/** 5 January 1970, the first Monday that days are counted from. */
const aMonday = 4;

/** The first Monday at least two weeks after a position: `2023-03-31` gives 17 April 2023. */
export function firstLeavingDay(asOf: string): Date {
  const earliest = dayNumber(asOf) + noticeDays;
  const wait = (daysInWeek - ((earliest - aMonday) % daysInWeek)) % daysInWeek;
  return new Date((earliest + wait) * MILLISECONDS_A_DAY);
}
