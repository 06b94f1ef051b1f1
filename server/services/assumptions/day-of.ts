import type { PlainDate } from "@/server/engine/facts";

/** The day of a moment in UTC: `2026-03-31T08:00:00Z` as `2026-03-31`. */
export function dayOf(moment: string): PlainDate {
  const [day = moment] = moment.split("T");
  return day;
}
