import { requireProbability } from "../statistics/require-probability";

/**
 * Human error probability by SPAR-H in odds form: the planner's form, continuous and never above 1.
 *
 * Formula: N C / (N (C - 1) + 1), which multiplies the odds of the nominal probability N by the composite multiplier C;
 * in log-odds: logit p = logit N + ln C. Applied whatever the number of negative factors is: the printed rule, which
 * waits for the third, would jump. A composite of Infinity is certain failure, 1.
 * Source: NUREG/CR-6883 (2005), adjustment factor.
 * @throws RangeError when the nominal probability is not from 0 to 1 or the composite not above 0.
 * @example sparHOdds(0.001, 12) // 0.01187
 */
export function sparHOdds(nominalProbability: number, composite: number): number {
  requireProbability(nominalProbability, "The nominal error probability");
  if (!(composite > 0)) throw new RangeError(`The composite multiplier must be above 0, got ${composite}.`);
  if (composite === Number.POSITIVE_INFINITY) return 1;
  const weight = nominalProbability * composite;
  return weight / (weight + (1 - nominalProbability));
}
