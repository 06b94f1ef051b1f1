import { countQuantile } from "./count-quantile";
import { requireCount } from "./require-count";
import { requireOpenProbability } from "./require-open-probability";

/**
 * Quantile of a binomial count: the smallest count among `trials` that is not exceeded with this probability.
 *
 * Formula: p(0) = (1 - share)^trials, p(n) = p(n - 1) (trials - n + 1) / n * share / (1 - share), added up from 0.
 * @throws RangeError when trials is not a whole number, or probability or share not between 0 and 1.
 * @example binomialQuantile(0.975, 200, 0.074) // 22
 */
export function binomialQuantile(probability: number, trials: number, share: number): number {
  requireCount(trials, "The number of trials");
  requireOpenProbability(share, "The share of a binomial count");
  const logOdds = Math.log(share / (1 - share));
  return countQuantile(probability, {
    logOfZero: trials * Math.log(1 - share),
    logRatio: (count) =>
      count > trials ? Number.NEGATIVE_INFINITY : logOdds + Math.log((trials - count + 1) / count),
  });
}
