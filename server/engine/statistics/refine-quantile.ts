import type { Tails } from "./tails";

/** Newton's method doubles the digits at each step: a start of seven digits needs two. */
const MOST_STEPS = 8;
/** A step this small, relative to the value, is rounding. */
const CLOSE = 1e-15;

/**
 * Brings a quantile from a good start to the last digits, by Newton's method on the smaller tail.
 *
 * Formula: x' = x - (F(x) - p) / f(x). A start that is not a finite number above 0 is given back as it is.
 * @param tails the probability below and above a point
 * @param density the probability density at a point
 * @example the median of an exponential variable from the start 0.69 // ln 2 = 0.693147
 */
export function refineQuantile(
  start: number,
  probability: number,
  tails: (x: number) => Tails,
  density: (x: number) => number,
): number {
  let x = start;
  if (!(x > 0 && Number.isFinite(x))) return x;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { lower, upper } = tails(x);
    const excess = 2 * probability < 1 ? lower - probability : 1 - probability - upper;
    const change = excess / density(x);
    if (!Number.isFinite(change) || change >= x) return x;
    x -= change;
    if (Math.abs(change) <= CLOSE * x) return x;
  }
  return x;
}
