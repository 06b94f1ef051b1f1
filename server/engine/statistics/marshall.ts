import type { CountOfExposure } from "./gamma-poisson-posterior";
import { requirePositive } from "./require-positive";
import { sum } from "./sum";

export interface MarshallEstimates {
  /** m: all events over all exposure. */
  readonly overallRate: number;
  /** A: variance of the rates beyond chance, never below 0. */
  readonly betweenVariance: number;
  readonly rates: readonly number[];
}

/**
 * Rates of many units shrunk to the overall rate by moments: Marshall's global empirical Bayes estimator.
 *
 * Formula: m = sum O / sum n; s2 = sum n (r - m)^2 / sum n; A = max(0, s2 - m / mean n);
 * estimate = m + A / (A + m / n) (r - m). For rare events.
 * Source: Marshall, Applied Statistics 40 (1991), 283-294.
 * @throws RangeError when there are no units or an exposure is not above 0.
 * @example two units with 10 and 30 in 1,000 each // m = 0.02, both drawn towards it
 */
export function marshall(units: readonly CountOfExposure[]): MarshallEstimates {
  const exposures = units.map(({ exposure }) => requirePositive(exposure, "The exposure of a count"));
  const totalExposure = requirePositive(sum(exposures), "The exposure of all units");
  const overallRate = sum(units.map(({ count }) => count)) / totalExposure;
  const squares = units.map(({ count, exposure }) => {
    const distance = count / exposure - overallRate;
    return exposure * distance * distance;
  });
  const chance = overallRate / (totalExposure / units.length);
  const betweenVariance = Math.max(0, sum(squares) / totalExposure - chance);
  const shrunk = ({ count, exposure }: CountOfExposure) => {
    if (betweenVariance === 0) return overallRate;
    const weight = betweenVariance / (betweenVariance + overallRate / exposure);
    return overallRate + weight * (count / exposure - overallRate);
  };
  return { overallRate, betweenVariance, rates: units.map(shrunk) };
}
