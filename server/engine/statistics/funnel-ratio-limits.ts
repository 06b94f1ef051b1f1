import { chiSquareQuantile } from "./chi-square-quantile";
import type { Interval } from "./interval";
import { requirePositive } from "./require-positive";
import { tailOfCoverage } from "./tail-of-coverage";

/**
 * Exact Poisson limits of a funnel plot of observed over expected, for a unit of this expected count.
 *
 * Formula: lower = chi2(tail; 2 E) / (2 E), upper = chi2(1 - tail; 2 E + 2) / (2 E), tail = (1 - coverage) / 2.
 * Units: ratios, 1 = as expected. The customary coverages are 0.95 and 0.998.
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005); the FunnelPlotR package of NHS-R.
 * @throws RangeError when the expected count is not above 0 or the coverage not between 0 and 1.
 * @example funnelRatioLimits(15, 0.95) // 0.560 to 1.649
 */
export function funnelRatioLimits(expected: number, coverage: number): Interval {
  requirePositive(expected, "The expected count");
  const tail = tailOfCoverage(coverage);
  return {
    lower: chiSquareQuantile(tail, 2 * expected) / (2 * expected),
    upper: chiSquareQuantile(1 - tail, 2 * expected + 2) / (2 * expected),
  };
}
