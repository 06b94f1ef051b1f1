import { divide, known, type Quantity } from "../quantity";

/**
 * Standard workload: units of work that one person can do in a year on one activity alone (WISN).
 *
 * Formula: available working time / hours a unit. Units: units of work a year. Unknown: `outside-method` when a unit
 * takes no time. Source: WHO, WISN user's manual, 2010.
 * @example standardWorkload(1600, 0.5) // 3,200
 */
export function standardWorkload(availableHoursPerYear: number, hoursPerUnit: number): Quantity {
  return divide(known(availableHoursPerYear), known(hoursPerUnit), "outside-method");
}
