import { requirePositive } from "./require-positive";

/**
 * Probability that a negative binomial count is 0: a unit has no error at all in the period.
 *
 * Formula: (size / (size + mean))^size; the variance is mean (1 + mean / size).
 * @throws RangeError when mean or size is not above 0.
 * @example negativeBinomialZero(2, 1) // 1/3
 */
export function negativeBinomialZero(mean: number, size: number): number {
  requirePositive(mean, "The mean of a negative binomial count");
  requirePositive(size, "The size of a negative binomial count");
  return Math.exp(-size * Math.log(1 + mean / size));
}
