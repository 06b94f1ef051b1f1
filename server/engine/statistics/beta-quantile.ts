import jStat from "jstat";
import { betaTails } from "./beta-tails";
import { logGamma } from "./log-gamma";
import { refineQuantile } from "./refine-quantile";
import { requireOpenProbability } from "./require-open-probability";
import { requirePositive } from "./require-positive";

/**
 * Quantile of a beta variable: the share that it stays below with this probability.
 *
 * jstat gives seven to ten digits, its continued fraction no more; Newton's method on exact tails gives the rest.
 * @throws RangeError when the probability is not between 0 and 1, or a shape not above 0.
 * @example betaQuantile(0.5, 2, 2) // 0.5
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  requireOpenProbability(probability, "The probability of a quantile");
  requirePositive(alpha, "The first shape of a beta variable");
  requirePositive(beta, "The second shape of a beta variable");
  const logBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
  return refineQuantile(
    jStat.beta.inv(probability, alpha, beta),
    probability,
    (x) => betaTails(alpha, beta, x),
    (x) => Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x) - logBeta),
  );
}
