import type { Interval } from "./interval";

/** What a funnel plot says of one unit. Never a rank. */
export const funnelVerdicts = [
  "as expected",
  "worth a look",
  "different from expected",
  "too few to judge",
] as const;
export type FunnelVerdict = (typeof funnelVerdicts)[number];

export interface FunnelPosition {
  readonly observed: number;
  readonly expected: number;
  /** Limits of observed over expected at 95%. */
  readonly innerLimits: Interval;
  /** Limits of observed over expected at 99.8%. */
  readonly outerLimits: Interval;
}

/**
 * What the place of a unit in a funnel plot is called: within the inner limits, between both, or beyond the outer ones.
 *
 * A unit on a limit is within it. Below the fewest expected events, whatever was observed, there are too few to judge.
 * Source: the wording of the model; limits by Spiegelhalter (2005).
 * @param fewestExpected expected events from which a unit is judged, about 5
 * @example 16 observed, 10 expected, limits 0.48 to 1.84 and 0.30 to 2.35 // "as expected"
 */
export function funnelVerdict(unit: FunnelPosition, fewestExpected: number): FunnelVerdict {
  if (!(unit.expected > 0) || unit.expected < fewestExpected) return "too few to judge";
  const ratio = unit.observed / unit.expected;
  if (isWithin(ratio, unit.innerLimits)) return "as expected";
  return isWithin(ratio, unit.outerLimits) ? "worth a look" : "different from expected";
}

const isWithin = (ratio: number, { lower, upper }: Interval) => ratio >= lower && ratio <= upper;
