import { power } from "../power";
import { requirePositive } from "../statistics/require-positive";

/**
 * Multiplier between two published levels, for a measure part of the way from one to the other.
 *
 * Formula: lower (upper / lower)^fraction: the logarithm is linear, as in SLIM. Held at the levels outside 0 to 1.
 * For ratio scales such as time; shares of people or cases mix linearly instead.
 * Source: Embrey and others, SLIM-MAUD, NUREG/CR-3518 (1984), for the form.
 * @throws RangeError when a multiplier is not above 0 or the fraction not a number.
 * @example logLinearMultiplier(0.5, 1, 10) // 3.162
 */
export function logLinearMultiplier(
  fraction: number,
  lowerMultiplier: number,
  upperMultiplier: number,
): number {
  requirePositive(lowerMultiplier, "The multiplier of the lower level");
  requirePositive(upperMultiplier, "The multiplier of the upper level");
  if (Number.isNaN(fraction)) throw new RangeError("The fraction between two levels must be a number.");
  const held = Math.min(1, Math.max(0, fraction));
  return lowerMultiplier * power(upperMultiplier / lowerMultiplier, held);
}
