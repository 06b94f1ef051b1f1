import { betaQuantile } from "../statistics/beta-quantile";
import type { Interval } from "../statistics/interval";
import { requireOpenProbability } from "../statistics/require-open-probability";
import { requirePositive } from "../statistics/require-positive";
import { tailOfCoverage } from "../statistics/tail-of-coverage";

export interface ErrorProbabilityBeta extends Interval {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Uncertainty of an error probability: the constrained non-informative beta law around its mean, with its interval.
 *
 * Formula: beta = alpha (1 - mean) / mean; alpha is about 0.5 for small means and 0.42 at 0.3.
 * Source: Atwood, Reliability Engineering and System Safety 53 (1996); NUREG/CR-6883 (2005).
 * @throws RangeError when mean or coverage is not between 0 and 1, or alpha not above 0.
 * @example errorProbabilityBeta(0.0046, 0.5, 0.9) // beta 108.2, from 0.00002 to 0.018
 */
export function errorProbabilityBeta(mean: number, alpha: number, coverage: number): ErrorProbabilityBeta {
  requireOpenProbability(mean, "The mean error probability");
  requirePositive(alpha, "The first shape of the beta law");
  const tail = tailOfCoverage(coverage);
  const beta = (alpha * (1 - mean)) / mean;
  return {
    alpha,
    beta,
    lower: betaQuantile(tail, alpha, beta),
    upper: betaQuantile(1 - tail, alpha, beta),
  };
}
