import { gammaQuantile } from "./gamma-quantile";

/**
 * Quantile of a chi-square variable, for degrees of freedom that need not be whole.
 *
 * Formula: twice the quantile of a gamma variable of shape df / 2 and rate 1.
 * @throws RangeError when the probability is not between 0 and 1, or the degrees of freedom not above 0.
 * @example chiSquareQuantile(0.95, 1) // 3.841
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  return 2 * gammaQuantile(probability, degreesOfFreedom / 2, 1);
}
