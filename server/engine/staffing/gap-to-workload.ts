import { power } from "../power";
import { known, unknown, type Quantity } from "../quantity";

/**
 * Load per remaining officer that a staffing gap implies, where workload is not measured.
 *
 * Formula: w = (1 - s)^(-a); a, the pass-through, is 1 when all the work stays and about 0.55 as observed in
 * probation. Units: shortfall in percent of the requirement, load as a ratio, 1 = full staffing.
 * Unknown: `outside-method` when the shortfall is 100% or more. Parameters: `prison.pass-through`,
 * `probation.pass-through`, passed in.
 * @example gapToWorkload(30, 1) // 1.43, not 1.30
 */
export function gapToWorkload(shortfallPercent: number, passThrough: number): Quantity {
  if (shortfallPercent >= 100) return unknown("outside-method");
  return known(power(100 / (100 - shortfallPercent), passThrough));
}
