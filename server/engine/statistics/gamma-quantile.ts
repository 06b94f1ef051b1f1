import jStat from "jstat";
import { gammaTails } from "./gamma-tails";
import { logGamma } from "./log-gamma";
import { refineQuantile } from "./refine-quantile";
import { requireOpenProbability } from "./require-open-probability";
import { requirePositive } from "./require-positive";

/**
 * Quantile of a gamma variable with this shape and rate: the point that it stays below with this probability.
 *
 * jstat gives nine to ten digits, its log-gamma function no more; Newton's method on exact tails gives the rest.
 * @throws RangeError when the probability is not between 0 and 1, or shape or rate not above 0.
 * @example gammaQuantile(0.5, 1, 2) // ln 2 / 2 = 0.3466
 */
export function gammaQuantile(probability: number, shape: number, rate: number): number {
  requireOpenProbability(probability, "The probability of a quantile");
  requirePositive(shape, "The shape of a gamma variable");
  requirePositive(rate, "The rate of a gamma variable");
  const logOfGamma = logGamma(shape);
  const quantile = refineQuantile(
    jStat.gamma.inv(probability, shape, 1),
    probability,
    (x) => gammaTails(shape, x),
    (x) => Math.exp((shape - 1) * Math.log(x) - x - logOfGamma),
  );
  return quantile / rate;
}
