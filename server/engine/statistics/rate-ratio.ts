import { unknown, type Unknown } from "../quantity";
import type { Interval } from "./interval";
import { normalQuantile } from "./normal-quantile";
import { requireCount } from "./require-count";
import { requirePositive } from "./require-positive";
import { tailOfCoverage } from "./tail-of-coverage";

export interface ObservedRate {
  readonly count: number;
  /** What the count is out of, in the same unit for both rates. */
  readonly exposure: number;
}

export interface RateRatio extends Interval {
  readonly known: true;
  readonly ratio: number;
  readonly logStandardError: number;
}

/**
 * Ratio of two rates with its interval: how many times as frequent errors have become.
 *
 * Formula: RR = (a / A) / (b / B); standard error of ln RR = root of (1/a + 1/b); ends RR exp(-+ z se).
 * Unknown: `outside-method` when either count is 0.
 * Source: Rothman and Greenland, Modern Epidemiology. Over-dispersed counts are wider than this.
 * @throws RangeError when a count is not a whole number, an exposure not above 0, or the coverage not between 0 and 1.
 * @example rateRatio(262 in 57,000, 115 in 50,000, 0.95) // 2.00, from 1.6 to 2.5
 */
export function rateRatio(now: ObservedRate, before: ObservedRate, coverage: number): RateRatio | Unknown {
  for (const { count, exposure } of [now, before]) {
    requireCount(count, "The count of a rate");
    requirePositive(exposure, "The exposure of a rate");
  }
  if (now.count === 0 || before.count === 0) return unknown("outside-method");
  const ratio = now.count / now.exposure / (before.count / before.exposure);
  const logStandardError = Math.sqrt(1 / now.count + 1 / before.count);
  const spread = Math.exp(normalQuantile(1 - tailOfCoverage(coverage)) * logStandardError);
  return { known: true, ratio, logStandardError, lower: ratio / spread, upper: ratio * spread };
}
