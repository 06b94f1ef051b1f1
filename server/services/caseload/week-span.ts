import type { CaseloadInput } from "@/server/contracts/caseload";
import { decimal, plural } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { projectedCount } from "./projected-weeks";

export const usualWeeks = 26;
/** More cells than these a browser takes seconds to lay out, and nobody prints. A file has no such limit. */
export const mostCells = 12_000;
const daysInWeek = 7;

/** How many measured weeks are shown. */
export interface WeekSpan {
  readonly count: number;
  /** False where even half a year of so many rows is too much for a page. */
  readonly fits: boolean;
  /** Said where fewer are shown than were asked for. */
  readonly note: string | null;
}

/** Weeks from the first to the last, both counted. */
export function weeksBetween(first: PlainDate, last: PlainDate): number {
  return (dayNumber(last) - dayNumber(first)) / daysInWeek + 1;
}

/**
 * As many of the latest weeks as were asked for and are held; of many rows only as many as a page can bear, never fewer
 * than half a year.
 */
export function weekSpan(
  { weeks }: Pick<CaseloadInput, "weeks">,
  held: number,
  rows: number,
  most: number,
): WeekSpan {
  const asked = Math.min(held, weeks === "all" ? held : Number(weeks || usualWeeks));
  const room = Math.floor(most / Math.max(rows, 1)) - projectedCount;
  if (asked <= room) return { count: asked, fits: true, note: null };
  if (room < Math.min(usualWeeks, held)) return { count: asked, fits: false, note: null };
  return {
    count: room,
    fits: true,
    note: `The latest ${plural(room, "week")} are shown: ${plural(asked, "week")} of ${plural(rows, "row")} would be more than the ${decimal(most)} cells that a page can bear. The file has them all.`,
  };
}
