import type { Interval } from "./interval";
import { requirePositive } from "./require-positive";

/**
 * Limits of a funnel plot of observed over expected, widened by what units differ beyond chance.
 *
 * Formula: exp(-+ z root(1 / E + tau2)), tau2 the variance between units. Units: ratios, 1 = as expected. For expected
 * counts of about 5 and more; below, the exact limits hold.
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005). NHS-R's FunnelPlotR rounds z to 1.959964 and 3.090232.
 * @param standardDeviations z, how far out the limits lie: normalQuantile(1 - tailOfCoverage(0.95)) for 95%
 * @throws RangeError when the expected count or z is not above 0, or the variance below 0.
 * @example funnelOverdispersedLimits(112, 0.0121, 1.96) // 0.753 to 1.329
 */
export function funnelOverdispersedLimits(
  expected: number,
  betweenVariance: number,
  standardDeviations: number,
): Interval {
  requirePositive(expected, "The expected count");
  requirePositive(standardDeviations, "The distance of the limits");
  if (!(betweenVariance >= 0)) {
    throw new RangeError(`The variance between units must be 0 or more, got ${betweenVariance}.`);
  }
  const reach = standardDeviations * Math.sqrt(1 / expected + betweenVariance);
  return { lower: Math.exp(-reach), upper: Math.exp(reach) };
}
