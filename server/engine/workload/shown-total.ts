import type { ParameterSet } from "../parameter-set";
import { known, unknown, type Quantity } from "../quantity";
import { shownCount } from "./shown-count";

export interface UnitCount {
  readonly count: number;
  /** Officers that the count is of. */
  readonly officers: number;
}

/**
 * The sum of counts of officers over units, as it may be shown beside the counts of the units: taken together, the
 * units whose own count is suppressed must be at least two and their sum one that may be shown. Otherwise the total
 * less the counts shown would tell a suppressed one.
 * Units: people. Unknown: `suppressed`. Parameters: those of `shownCount`.
 * @example 31 of 66, 3 of 60 and 4 of 58: 38 is shown, the hidden two make 7
 * @example 31 of 66 and 3 of 60: suppressed, 34 - 31 would tell the 3
 */
export function shownTotal(counts: readonly UnitCount[], parameters: ParameterSet): Quantity {
  const hidden = counts.filter(({ count, officers }) => !shownCount(count, officers, parameters).known);
  if (hidden.length === 1) return unknown("suppressed");
  if (hidden.length > 1 && !shownCount(sum(hidden, "count"), sum(hidden, "officers"), parameters).known)
    return unknown("suppressed");
  return known(sum(counts, "count"));
}

function sum(counts: readonly UnitCount[], key: keyof UnitCount): number {
  return counts.reduce((total, row) => total + row[key], 0);
}
