import { known, unknown, type Quantity } from "../quantity";
import { officialWorkloadPercent } from "./workload-percent";

/**
 * Workload of an officer or unit, or that it has no capacity.
 *
 * Formula: 100 x total points / available points. Units: percent, 100 = fully loaded.
 * Unknown: `no-available-hours` when available points are 0 or negative (the official tools print 0% or less there).
 * @example workloadOrNoCapacity(2034, 2176) // 93.47…%
 */
export function workloadOrNoCapacity(totalPoints: number, availablePoints: number): Quantity {
  return availablePoints > 0
    ? known(officialWorkloadPercent(totalPoints, availablePoints))
    : unknown("no-available-hours");
}
