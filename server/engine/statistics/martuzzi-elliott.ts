import { unknown, type Unknown } from "../quantity";
import type { CountOfExposure } from "./gamma-poisson-posterior";
import { requirePositive } from "./require-positive";
import { sum } from "./sum";

export interface MartuzziElliott {
  readonly known: true;
  /** phi: all events over all cases. */
  readonly overallShare: number;
  /** s2: variance of the shares about phi, weighted by cases, chance included. */
  readonly weightedVariance: number;
  readonly shares: readonly number[];
}

/**
 * Shares of many units shrunk to the overall share: empirical Bayes for proportions that are not rare.
 *
 * Formula: phi = sum O / sum n; s2 = sum n (r - phi)^2 / sum n; variance between units
 * v = (N s2 - phi (1 - phi)) / (N - 1) with N = mean n; a beta prior worth k = phi (1 - phi) / v - 1 cases;
 * estimate = (O + k phi) / (n + k); phi itself when v is not above 0.
 * Unknown: `outside-method` when units hold one case on average or fewer.
 * Source: Martuzzi and Elliott, Statistics in Medicine 15 (1996), 1867-1873.
 * @throws RangeError when there are no units, a unit has no cases, or more events than cases.
 * @example 21 of 49 where all units have 30% // 34.4% instead of 42.9%
 */
export function martuzziElliott(units: readonly CountOfExposure[]): MartuzziElliott | Unknown {
  units.forEach(requireEventsAmongCases);
  const cases = requirePositive(sum(units.map(({ exposure }) => exposure)), "The number of all cases");
  const meanCases = cases / units.length;
  if (meanCases <= 1) return unknown("outside-method");
  const overallShare = sum(units.map(({ count }) => count)) / cases;
  const squares = units.map(({ count, exposure }) => {
    const distance = count / exposure - overallShare;
    return exposure * distance * distance;
  });
  const weightedVariance = sum(squares) / cases;
  const chance = overallShare * (1 - overallShare);
  const between = (meanCases * weightedVariance - chance) / (meanCases - 1);
  const priorCases = chance / between - 1;
  const shares = units.map(({ count, exposure }) =>
    between > 0 ? (count + priorCases * overallShare) / (exposure + priorCases) : overallShare,
  );
  return { known: true, overallShare, weightedVariance, shares };
}

function requireEventsAmongCases({ count, exposure }: CountOfExposure): void {
  requirePositive(exposure, "The number of cases");
  if (!(count >= 0 && count <= exposure)) {
    throw new RangeError(`Events must be from 0 to the number of cases, ${exposure}, got ${count}.`);
  }
}
