import { combine, type Quantity } from "../quantity";

/** Whether more of a number is good, bad, or neither in itself. */
export type MoreIs = "better" | "worse" | "neutral";

/** How far one number lies from another of the same kind, and what that means. */
export interface Change {
  readonly difference: Quantity;
  readonly verdict: "better" | "worse" | "same" | "neutral" | "unknown";
}

/**
 * How a number differs from the same number of another position.
 * Formula: now - before, in the unit of both; of percentages the difference is in points.
 * Unknown when either is unknown, with the reason of `now` first. Equal numbers are the same whatever more means.
 * @example a shortfall of 7.8% now, 5.2% before, more is worse: 2.6 points, worse
 */
export function change(now: Quantity, before: Quantity, moreIs: MoreIs): Change {
  const difference = combine([now, before], (later, earlier) => later - earlier);
  return { difference, verdict: verdict(difference, moreIs) };
}

function verdict(difference: Quantity, moreIs: MoreIs): Change["verdict"] {
  if (!difference.known) return "unknown";
  if (difference.value === 0) return "same";
  if (moreIs === "neutral") return "neutral";
  return difference.value > 0 === (moreIs === "better") ? "better" : "worse";
}
