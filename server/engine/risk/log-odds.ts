import { requireOpenProbability } from "../statistics/require-open-probability";

/**
 * Log-odds of a probability, the scale on which performance factors add up: the logit.
 *
 * Formula: ln(p / (1 - p)).
 * @throws RangeError when p is not between 0 and 1: the ends have no log-odds.
 * @example logOdds(0.2) // ln 0.25 = -1.386
 */
export function logOdds(probability: number): number {
  requireOpenProbability(probability, "The probability");
  return Math.log(probability / (1 - probability));
}
