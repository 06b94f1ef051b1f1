import { divide, known, type Quantity } from "../quantity";

/**
 * Individual allowance: people's worth of the tasks that only some of the staff do (WISN).
 *
 * Formula: hours a year on such tasks / available working time of one person. Units: FTE. Unknown:
 * `no-available-hours` when a person has no working time. Source: WHO, WISN user's manual, 2010.
 * @example individualAllowanceFte(480, 1600) // 0.3
 */
export function individualAllowanceFte(hoursPerYear: number, availableHoursPerYear: number): Quantity {
  return divide(known(hoursPerYear), known(availableHoursPerYear), "no-available-hours");
}
