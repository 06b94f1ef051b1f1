import type { LeverName, Levers } from "./levers";

/**
 * The values of a lever, to be moved in place: a measure writes thousands of them.
 * @example leverValues(levers, "people")[unit * levers.columns + month] // people more or fewer
 */
export function leverValues(levers: Levers, name: LeverName): Float64Array {
  return (levers.values[name] ??= new Float64Array(levers.units * levers.columns));
}
