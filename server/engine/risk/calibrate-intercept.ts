import { bisect } from "../statistics/bisect";
import { requireOpenProbability } from "../statistics/require-open-probability";
import { requirePositive } from "../statistics/require-positive";
import { sum } from "../statistics/sum";
import { logOdds } from "./log-odds";

export interface CalibrationUnit {
  /** Tasks done in the period: releases, or assessments. */
  readonly opportunities: number;
  /** Composite multiplier of the unit's conditions. */
  readonly multiplier: number;
}

export interface Calibration {
  /** What is added to every unit's log-odds. */
  readonly intercept: number;
  /** Errors expected of each unit, in the order given; they add up to the published total. */
  readonly expectedErrors: readonly number[];
}

/**
 * Fits the level of error to a published total: relative multipliers say where errors arise, counts say how many.
 *
 * Formula: the intercept c at which sum over units of V / (1 + exp(-(logit p0 + c + ln M))) is the total, by bisection; the
 * sum rises steadily with c. Units: events of the period of the opportunities.
 * Source: indirect calibration, as indirect standardisation in epidemiology.
 * @throws RangeError when the total is not above 0 or not below the number of opportunities (no level of error gives
 * it), opportunities are below 0, a multiplier is not above 0, or the nominal probability is not between 0 and 1.
 * @example volumes 300, 500, 200 with multipliers 1, 2.5, 6 at 0.0046 and 8 errors // c = -0.4516
 */
export function calibrateIntercept(
  units: readonly CalibrationUnit[],
  nominalProbability: number,
  publishedTotal: number,
): Calibration {
  requireOpenProbability(nominalProbability, "The nominal error probability");
  const opportunities = requireReachable(units, publishedTotal);
  const nominalOdds = nominalProbability / (1 - nominalProbability);
  const expectedAt = (intercept: number) => {
    const odds = nominalOdds * Math.exp(intercept);
    return units.map((unit) => (unit.opportunities * odds * unit.multiplier) / (1 + odds * unit.multiplier));
  };
  // With one multiplier for all, the answer is known: the least and the greatest multiplier enclose it.
  const level = logOdds(publishedTotal / opportunities) - Math.log(nominalOdds);
  const logMultipliers = units.map(({ multiplier }) => Math.log(multiplier));
  const highest = logMultipliers.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const lowest = logMultipliers.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const intercept = bisect(
    (candidate) => sum(expectedAt(candidate)) - publishedTotal,
    level - highest,
    level - lowest,
  );
  return { intercept, expectedErrors: expectedAt(intercept) };
}

function requireReachable(units: readonly CalibrationUnit[], publishedTotal: number): number {
  for (const { opportunities, multiplier } of units) {
    requirePositive(multiplier, "The multiplier of a unit");
    if (!(opportunities >= 0 && Number.isFinite(opportunities))) {
      throw new RangeError(`The opportunities of a unit must be 0 or more, got ${opportunities}.`);
    }
  }
  const opportunities = sum(units.map((unit) => unit.opportunities));
  if (!(publishedTotal > 0 && publishedTotal < opportunities)) {
    throw new RangeError(
      `The published total must be above 0 and below the ${opportunities} opportunities, got ${publishedTotal}: no level of error gives it.`,
    );
  }
  return opportunities;
}
