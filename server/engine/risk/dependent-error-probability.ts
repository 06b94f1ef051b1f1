import { requireProbability } from "../statistics/require-probability";

/**
 * Probability that a second act fails given that the first has failed: the dependency equations of THERP and SPAR-H.
 *
 * Formula: (1 + K p) / (K + 1); K = 0 complete dependency (1), Infinity none (p). Range p to 1.
 * Source: NUREG/CR-1278 (1983); NUREG/CR-6883 (2005).
 * @throws RangeError when p is not from 0 to 1 or K below 0.
 * @example dependentErrorProbability(0.001, 6) // 0.1437, moderate dependency
 */
export function dependentErrorProbability(probability: number, factor: number): number {
  requireProbability(probability, "The error probability without dependency");
  if (!(factor >= 0)) throw new RangeError(`The dependency factor must be 0 or more, got ${factor}.`);
  if (factor === Number.POSITIVE_INFINITY) return probability;
  return probability + (1 - probability) / (factor + 1);
}
