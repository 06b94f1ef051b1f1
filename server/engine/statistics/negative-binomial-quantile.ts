import { countQuantile } from "./count-quantile";
import { negativeBinomialZero } from "./negative-binomial-zero";

/**
 * Predictive quantile of an over-dispersed count: the smallest count that is not exceeded with this probability.
 *
 * Formula: p(0) = (size / (size + mean))^size, p(n) = p(n - 1) (size + n - 1) / n * mean / (size + mean).
 * @throws RangeError when mean or size is not above 0 or the probability not between 0 and 1.
 * @example negativeBinomialQuantile(0.975, 1.93, 0.664) // 10, where a Poisson count reaches 5
 */
export function negativeBinomialQuantile(probability: number, mean: number, size: number): number {
  const logOfZero = Math.log(negativeBinomialZero(mean, size));
  const logShare = Math.log(mean / (size + mean));
  return countQuantile(probability, {
    logOfZero,
    logRatio: (count) => logShare + Math.log((size + count - 1) / count),
  });
}
