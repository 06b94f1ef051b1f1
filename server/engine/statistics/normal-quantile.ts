import jStat from "jstat";
import { requireOpenProbability } from "./require-open-probability";

/**
 * Quantile of the standard normal variable, by jstat: twelve digits from 0.0001 to 0.9999, eight beyond.
 * @throws RangeError when the probability is not between 0 and 1.
 * @example normalQuantile(0.975) // 1.95996
 */
export function normalQuantile(probability: number): number {
  requireOpenProbability(probability, "The probability of a quantile");
  return jStat.normal.inv(probability, 0, 1);
}
