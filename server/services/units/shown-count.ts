import type { ParameterSet } from "@/server/engine/parameter-set";
import { known, unknown, type Quantity } from "@/server/engine/quantity";

/**
 * A count of officers as it may be shown: suppressed where the unit has too few officers, or where the count
 * or what it leaves over is small enough to point at somebody.
 */
export function shownCount(count: number, officers: number, parameters: ParameterSet): Quantity {
  const smallest = parameters.value("disclosure.minimum-count");
  const rest = officers - count;
  const small = (value: number) => value > 0 && value < smallest;
  if (officers < parameters.value("disclosure.minimum-officers")) return unknown("suppressed");
  return small(count) || small(rest) ? unknown("suppressed") : known(count);
}
