import type { ParameterSet } from "../parameter-set";
import { known, unknown, type Quantity } from "../quantity";

/**
 * A count of officers as it may be shown: suppressed where the unit has fewer officers than
 * `disclosure.minimum-officers`, or where the count or what it leaves over lies between 1 and
 * `disclosure.minimum-count`, so that it points at nobody.
 * @example 31 of 66 is shown; 3 of 66, 64 of 66 and 4 of 8 are suppressed
 */
export function shownCount(count: number, officers: number, parameters: ParameterSet): Quantity {
  if (officers < parameters.value("disclosure.minimum-officers")) return unknown("suppressed");
  const smallest = parameters.value("disclosure.minimum-count");
  const isSmall = (value: number) => value > 0 && value < smallest;
  return isSmall(count) || isSmall(officers - count) ? unknown("suppressed") : known(count);
}
