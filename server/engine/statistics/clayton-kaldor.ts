import type { ObservedAgainstExpected } from "./funnel-overdispersion";
import { gammaPoissonPosterior, type GammaPrior } from "./gamma-poisson-posterior";
import { requirePositive } from "./require-positive";
import { sum } from "./sum";
import { sumOfSquares } from "./sum-of-squares";

/** The iteration gains a constant factor a step; data that need more are all but even. */
const MOST_STEPS = 10_000;
/** Steps this small, relative to the value, are rounding. */
const CLOSE = 1e-14;
/** A prior worth a million times the largest unit leaves no digit of the data on any page. */
const OVERWHELMING = 1e6;

export interface ClaytonKaldor {
  /** Null when units differ no more than chance makes them: every unit is then shrunk fully to 1. */
  readonly prior: GammaPrior | null;
  readonly ratios: readonly number[];
}

/**
 * Observed over expected of many units, each shrunk to the others by how little it says: empirical Bayes.
 *
 * Formula: theta ~ Gamma(nu, alpha), estimate (O + nu) / (E + alpha); nu and alpha solve nu / alpha = mean of the
 * estimates and nu / alpha^2 = sum (1 + alpha / E)(estimate - mean)^2 / (n - 1), by iteration from the raw ratios.
 * When it does not settle, or the prior outweighs every unit, all estimates are 1.
 * Source: Clayton and Kaldor, Biometrics 43 (1987).
 * @throws RangeError when an expected count is not above 0 or an observed one below 0.
 * @example 16 observed of 5.2 expected, among ten units // 2.28 instead of 3.08
 */
export function claytonKaldor(units: readonly ObservedAgainstExpected[]): ClaytonKaldor {
  for (const { expected } of units) requirePositive(expected, "The expected count");
  const prior = fitPrior(units);
  return { prior, ratios: prior === null ? units.map(() => 1) : estimates(units, prior) };
}

function fitPrior(units: readonly ObservedAgainstExpected[]): GammaPrior | null {
  const largest = units.reduce((most, { expected }) => Math.max(most, expected), 0);
  let prior = startPrior(units);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (prior === null || prior.rate > OVERWHELMING * largest) return null;
    const next = nextPrior(units, prior);
    if (next !== null && isClose(next.rate, prior.rate) && isClose(next.shape, prior.shape)) return next;
    prior = next;
  }
  return null;
}

function startPrior(units: readonly ObservedAgainstExpected[]): GammaPrior | null {
  const ratios = units.map(({ observed, expected }) => observed / expected);
  const mean = sum(ratios) / units.length;
  return priorOf(mean, sumOfSquares(ratios, mean) / (units.length - 1));
}

function nextPrior(units: readonly ObservedAgainstExpected[], prior: GammaPrior): GammaPrior | null {
  const ratios = estimates(units, prior);
  const mean = sum(ratios) / units.length;
  const squares = units.map(
    ({ expected }, place) => (1 + prior.rate / expected) * sumOfSquares([ratios[place] ?? mean], mean),
  );
  return priorOf(mean, sum(squares) / (units.length - 1));
}

/** None without spread, with a single unit or when nothing was observed. */
function priorOf(mean: number, variance: number): GammaPrior | null {
  if (!(mean > 0) || !(variance > 0)) return null;
  return { shape: (mean * mean) / variance, rate: mean / variance };
}

function estimates(units: readonly ObservedAgainstExpected[], prior: GammaPrior): readonly number[] {
  return units.map(
    ({ observed, expected }) => gammaPoissonPosterior({ count: observed, exposure: expected }, prior).mean,
  );
}

const isClose = (one: number, other: number) => Math.abs(one - other) <= CLOSE * other;
