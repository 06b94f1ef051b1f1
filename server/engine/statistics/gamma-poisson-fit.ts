import { unknown, type Unknown } from "../quantity";
import { bisect } from "./bisect";
import type { GammaPrior } from "./gamma-poisson-posterior";
import { sum } from "./sum";

/** Doublings of the moment estimate in search of either side of the root; data that need more are all but Poisson. */
const MOST_DOUBLINGS = 200;

/**
 * Gamma law of the rates behind counts of equal exposure, by maximum likelihood of the negative binomial.
 *
 * Formula: nu solves sum N(x) (1 / nu + ... + 1 / (nu + x - 1)) = N ln(1 + mean / nu); rate alpha = nu / mean.
 * Unknown: `outside-method` when the counts vary no more than their mean: there is then no finite nu.
 * Source: Fisher, Biometrics 9 (1953); Efron and Hastie (2016), section 6.1, with scale sigma = 1 / alpha.
 * @param unitsByCount how many units had 0, 1, 2, ... events
 * @example the insurance claims of Efron and Hastie // nu 0.7015, scale 0.3056
 */
export function gammaPoissonFit(
  unitsByCount: readonly number[],
): ({ readonly known: true } & GammaPrior) | Unknown {
  const units = sum(unitsByCount);
  const mean = sum(unitsByCount.map((number, count) => number * count)) / units;
  const variance = sum(unitsByCount.map((number, count) => number * count * count)) / units - mean * mean;
  if (!(variance > mean)) return unknown("outside-method");

  const above = aboveOrMore(unitsByCount);
  /** Rises through 0 at the estimate: the score of ln nu with its sign turned. */
  const slope = (logShape: number) => {
    const shape = Math.exp(logShape);
    return units * Math.log(1 + mean / shape) - sum(above.map((number, count) => number / (shape + count)));
  };
  const start = Math.log((mean * mean) / (variance - mean));
  const low = firstWhere((reach) => slope(start - reach) <= 0);
  const high = firstWhere((reach) => slope(start + reach) >= 0);
  if (low === null || high === null) return unknown("outside-method");
  const shape = Math.exp(bisect(slope, start - low, start + high));
  return { known: true, shape, rate: shape / mean };
}

/** How many units had more than 0, more than 1, more than 2, ... events. */
function aboveOrMore(unitsByCount: readonly number[]): readonly number[] {
  return unitsByCount.slice(1).map((_, count) => sum(unitsByCount.slice(count + 1)));
}

function firstWhere(holds: (reach: number) => boolean): number | null {
  for (let doublings = 0; doublings < MOST_DOUBLINGS; doublings += 1) {
    const reach = doublings * Math.LN2;
    if (holds(reach)) return reach;
  }
  return null;
}
