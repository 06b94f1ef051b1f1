import { divide, known, type Quantity } from "../quantity";

/**
 * Workload as hours of work against contracted hours, as the official tool is described in public.
 *
 * Formula: 100 x hours of work / contracted hours. Units: percent. Unknown: `no-available-hours` when no hours are
 * contracted. Source: Channel 4 FactCheck, September 2024.
 * @example workloadFromHours(12, 10) // 120%
 */
export function workloadFromHours(workHours: number, contractedHours: number): Quantity {
  return divide(known(100 * workHours), known(contractedHours), "no-available-hours");
}
