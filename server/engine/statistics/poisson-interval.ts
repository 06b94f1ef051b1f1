import { chiSquareQuantile } from "./chi-square-quantile";
import type { Interval } from "./interval";
import { requireCount } from "./require-count";
import { tailOfCoverage } from "./tail-of-coverage";

/**
 * Exact interval of the mean behind a count, by Garwood: wide for few events, never below 0.
 *
 * Formula: lower = chi2(tail; 2 y) / 2, or 0 when y is 0; upper = chi2(1 - tail; 2 y + 2) / 2; tail = (1 - coverage) / 2.
 * Source: Garwood, Biometrika 28 (1936).
 * @throws RangeError when the count is not a whole number or the coverage not between 0 and 1.
 * @example poissonInterval(262, 0.95) // 231.2 to 295.7
 */
export function poissonInterval(count: number, coverage: number): Interval {
  requireCount(count, "The count");
  const tail = tailOfCoverage(coverage);
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}
