import { divide, known, type Quantity } from "../quantity";

/**
 * Shift relief factor: the officers that one post, or a set of posts, needs on the roll.
 *
 * Formula: coverage hours a year / net hours a year of one officer. Units: FTE.
 * Unknown: `no-available-hours` when an officer has no net hours. Source: National Institute of Corrections (US). Never
 * applied to an HMPPS target, which already contains leave, sickness and training.
 * @example shiftReliefFactor(2920, 1698) // 1.72
 */
export function shiftReliefFactor(coverageHours: number, netHours: number): Quantity {
  return divide(known(coverageHours), known(netHours), "no-available-hours");
}
