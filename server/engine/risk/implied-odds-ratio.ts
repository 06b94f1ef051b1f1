import { compositeMultiplier } from "./composite-multiplier";

/** Multipliers of one factor, now and in the state that it is compared with. */
export interface FactorChange {
  readonly now: number;
  readonly before: number;
}

/**
 * By how much the method says that the odds of an error have changed, all factors together: to be held against a
 * published change of odds. A plausibility check, never evidence of cause.
 *
 * Formula: product of (multiplier now / multiplier before).
 * Source: odds form of SPAR-H, NUREG/CR-6883 (2005).
 * @throws RangeError when a multiplier is not above 0.
 * @example impliedOddsRatio([time 2.816 over 1, experience 4.42 over 3.52]) // 3.54
 */
export function impliedOddsRatio(changes: readonly FactorChange[]): number {
  return compositeMultiplier(changes.map(({ now, before }) => now / before));
}
