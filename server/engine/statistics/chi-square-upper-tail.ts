import { gammaTails } from "./gamma-tails";

/**
 * Probability that a chi-square variable is above a value: the p value of a dispersion test.
 *
 * Formula: Q(df / 2, x / 2), the upper regularised incomplete gamma function.
 * @throws RangeError when the degrees of freedom are not above 0.
 * @example chiSquareUpperTail(3.841, 1) // 0.05
 */
export function chiSquareUpperTail(value: number, degreesOfFreedom: number): number {
  return gammaTails(degreesOfFreedom / 2, value / 2).upper;
}
