import { unknown, type Unknown } from "../quantity";
import { requirePositive } from "./require-positive";
import { sum } from "./sum";
import { winsorise } from "./winsorise";

export interface ObservedAgainstExpected {
  readonly observed: number;
  readonly expected: number;
}

export interface Overdispersion {
  readonly known: true;
  readonly scores: readonly number[];
  readonly winsorisedScores: readonly number[];
  /** Mean square of the winsorised scores: 1 when chance alone is at work. */
  readonly dispersion: number;
  /** Variance between units of ln(observed / expected) beyond chance; 0 when there is none. */
  readonly betweenVariance: number;
}

/**
 * How much more units differ than chance makes them: the additive over-dispersion of a funnel plot.
 *
 * Formula: z = root(E) ln(O / E); winsorised; phi = mean of z^2; tau2 = max(0, (n phi - (n - 1)) /
 * (sum w - sum w^2 / sum w)) with w = E (DerSimonian and Laird).
 * Unknown: `outside-method` with fewer than two units, or when a unit has none observed: the logarithm fails, and units
 * too small for it are to be left out by their expected count, not by what they observed.
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005), who winsorises 10%.
 * @throws RangeError when an expected count is not above 0.
 * @example two units with 150 of 112 and 80 of 95 // z = 3.09 and -1.67
 */
export function funnelOverdispersion(
  units: readonly ObservedAgainstExpected[],
  winsorisedShare: number,
): Overdispersion | Unknown {
  const weights = units.map(({ expected }) => requirePositive(expected, "The expected count"));
  if (units.length < 2 || units.some(({ observed }) => !(observed > 0))) return unknown("outside-method");
  const scores = units.map(({ observed, expected }) => Math.sqrt(expected) * Math.log(observed / expected));
  const winsorisedScores = winsorise(scores, winsorisedShare);
  const squares = sum(winsorisedScores.map((score) => score * score));
  const totalWeight = sum(weights);
  const freeWeight = totalWeight - sum(weights.map((weight) => weight * weight)) / totalWeight;
  return {
    known: true,
    scores,
    winsorisedScores,
    dispersion: squares / units.length,
    betweenVariance: Math.max(0, (squares - (units.length - 1)) / freeWeight),
  };
}
