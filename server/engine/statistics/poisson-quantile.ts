import { countQuantile } from "./count-quantile";
import { requirePositive } from "./require-positive";

/**
 * Quantile of a Poisson count: the smallest count that is not exceeded with this probability.
 *
 * Formula: p(0) = exp(-mean), p(n) = p(n - 1) mean / n, added up from 0.
 * @throws RangeError when the mean is not above 0 or the probability not between 0 and 1.
 * @example poissonQuantile(0.975, 2) // 5
 */
export function poissonQuantile(probability: number, mean: number): number {
  const logMean = Math.log(requirePositive(mean, "The mean of a Poisson count"));
  return countQuantile(probability, {
    logOfZero: -mean,
    logRatio: (count) => logMean - Math.log(count),
  });
}
