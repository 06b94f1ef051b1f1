import type { Levers } from "./levers";

/**
 * Levers of a plan that moves nothing.
 * @example noLevers(245, 36) // room for 245 units, the position and 36 months
 */
export function noLevers(units: number, months: number): Levers {
  return { units, columns: months + 1, values: {} };
}
