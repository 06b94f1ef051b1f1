import type { UnitPosition } from "@/server/engine/position/position";
import { combine, unknown, type Quantity } from "@/server/engine/quantity";

const notDefined = unknown("outside-method");

/** Officers above a percentage, of those who reported, in %; suppressed where the count is. */
export function shareAbove({ officers, officersAbove }: UnitPosition, percent: number): Quantity {
  const above = officersAbove.find((row) => row.percent === percent);
  return officers && above ? shareOf(above.officers, officers.officers) : notDefined;
}

/** Officers over for four weeks, of those who reported, in %; suppressed where the count is. */
export function shareSustained({ officers }: UnitPosition): Quantity {
  return officers ? shareOf(officers.sustained, officers.officers) : notDefined;
}

function shareOf(count: Quantity, officers: number): Quantity {
  return combine([count], (value) => (100 * value) / officers);
}
