import { MONTHS_A_YEAR } from "./calendar-constants";

/**
 * Chance that somebody leaves within a month, from an annual leaving rate.
 *
 * Formula: 1 - exp(-rate / 12). The published rate is leavers over the mean number of staff, a central rate, so the
 * exponential form fits and a twelfth does not. Units: share a month, rate in % a year.
 * @throws RangeError when the rate is below 0.
 * @example monthlyHazard(13.1) // 0.010857
 */
export function monthlyHazard(ratePercentAYear: number): number {
  if (!(ratePercentAYear >= 0)) {
    throw new RangeError(`A leaving rate must be 0% or more, got ${ratePercentAYear}.`);
  }
  return 1 - Math.exp(-ratePercentAYear / 100 / MONTHS_A_YEAR);
}
