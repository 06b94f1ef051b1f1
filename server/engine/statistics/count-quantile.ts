import { requireOpenProbability } from "./require-open-probability";

/** Logarithms of probabilities below this add nothing to a sum near 1. */
const NEGLIGIBLE = -745;

/** Probabilities of the counts 0, 1, 2, ... in logarithms: the first, then each over the one before it. */
export interface CountLaw {
  readonly logOfZero: number;
  /** ln(p(count) / p(count - 1)); it falls as the count grows. */
  readonly logRatio: (count: number) => number;
}

/**
 * Smallest count whose cumulative probability reaches a level, by adding up from 0.
 *
 * Counts in the thousands are fine: terms are added as logarithms, so that none underflows on the way up.
 * @throws RangeError when the probability is not between 0 and 1.
 * @example countQuantile(0.5, a Poisson law of mean 2) // 2
 */
export function countQuantile(probability: number, law: CountLaw): number {
  requireOpenProbability(probability, "The probability of a quantile");
  let logTerm = law.logOfZero;
  let cumulative = Math.exp(logTerm);
  let count = 0;
  while (cumulative < probability) {
    const logRatio = law.logRatio(count + 1);
    if (logRatio < 0 && logTerm + logRatio < NEGLIGIBLE) return count;
    count += 1;
    logTerm += logRatio;
    cumulative += Math.exp(logTerm);
  }
  return count;
}
