import { requirePositive } from "../statistics/require-positive";
import { requireProbability } from "../statistics/require-probability";

/**
 * Multiplier of a factor that applies to a share of people or cases: the mean of 1 and the full multiplier.
 *
 * Formula: 1 + (m - 1) q. The same as HEART's assessed effect, with the share as the assessed proportion.
 * Source: Williams, HEART (1986); a mixture of two kinds of staff.
 * @throws RangeError when the multiplier is not above 0 or the share not from 0 to 1.
 * @example shareMultiplier(10, 0.38) // 4.42
 */
export function shareMultiplier(fullMultiplier: number, share: number): number {
  requirePositive(fullMultiplier, "The multiplier of a factor");
  requireProbability(share, "The share that a factor applies to");
  return 1 + (fullMultiplier - 1) * share;
}
