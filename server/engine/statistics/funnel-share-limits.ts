import { binomialQuantile } from "./binomial-quantile";
import type { Interval } from "./interval";
import { tailOfCoverage } from "./tail-of-coverage";

/**
 * Limits of a funnel plot of shares, as counts among the cases looked at: binomial, not smoothed.
 *
 * Formula: binomial quantiles at either tail for the target share. For shares that are not rare, such as
 * assessments that inspectors call insufficient.
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005).
 * @throws RangeError when cases is not a whole number, or target or coverage not between 0 and 1.
 * @example funnelShareLimits(200, 0.074, 0.95) // 8 to 22
 */
export function funnelShareLimits(cases: number, targetShare: number, coverage: number): Interval {
  const tail = tailOfCoverage(coverage);
  return {
    lower: binomialQuantile(tail, cases, targetShare),
    upper: binomialQuantile(1 - tail, cases, targetShare),
  };
}
