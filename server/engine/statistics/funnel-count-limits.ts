import type { Interval } from "./interval";
import { poissonQuantile } from "./poisson-quantile";
import { tailOfCoverage } from "./tail-of-coverage";

/**
 * Limits of a funnel plot in whole counts: from `lower` to `upper`, both included, is within the limits.
 *
 * Formula: Poisson quantiles of the expected count at either tail.
 * @throws RangeError when the expected count is not above 0 or the coverage not between 0 and 1.
 * @example funnelCountLimits(2, 0.95) // 0 to 5
 */
export function funnelCountLimits(expected: number, coverage: number): Interval {
  const tail = tailOfCoverage(coverage);
  return { lower: poissonQuantile(tail, expected), upper: poissonQuantile(1 - tail, expected) };
}
