import type { LinesDrawing } from "@/server/contracts/chart";
import type { PlainDate } from "@/server/engine/facts";
import { eventsBetween } from "./published-events";

/** The events within a line's dates, as the drawing marks them and as the notes say them. */
export function trendEvents(dates: readonly PlainDate[]): {
  readonly events: LinesDrawing["events"];
  readonly notes: readonly string[];
} {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const events = first && last ? eventsBetween(first, last) : [];
  return {
    events: events.map(({ date, label }) => ({ date, label })),
    notes: events.map(({ words }) => words),
  };
}
