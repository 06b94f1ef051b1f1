import type { UnitPosition } from "@/server/engine/position/position";
import { combine, unknown, type Quantity } from "@/server/engine/quantity";
import { shownCount } from "@/server/engine/workload/shown-count";
import type { Position } from "../positions/load-position";

const notDefined = unknown("outside-method");

/** Officers above a percentage, of those who reported, in %; suppressed where the count is. */
export function shareAbove({ officersOver: over, officersAbove }: UnitPosition, percent: number): Quantity {
  const above = officersAbove.find((row) => row.percent === percent);
  return over && above ? shareOf(above.officers, over.officers) : notDefined;
}

/** Officers over for four weeks, of those who reported, in %; suppressed where the count is. */
export function shareSustained({ officersOver: over }: UnitPosition, { parameters }: Position): Quantity {
  return over ? shareOf(shownCount(over.sustained, over.officers, parameters), over.officers) : notDefined;
}

function shareOf(count: Quantity, officers: number): Quantity {
  return combine([count], (value) => (100 * value) / officers);
}
