import { comparableBefore } from "@/server/engine/position/comparable-before";
import type { UnitPosition } from "@/server/engine/position/position";
import { unknown, type Quantity } from "@/server/engine/quantity";
import type { Position } from "../positions/load-position";
import type { Dates } from "./since-words";

/** A position set against another. */
export interface Comparison extends Dates {
  readonly position: Position;
  readonly against: Position;
  /** The same unit in the other position; null where it was not there or was not the same thing. */
  readonly unitBefore: (unit: UnitPosition) => UnitPosition | null;
}

export function comparisonOf(position: Position, against: Position): Comparison {
  const others = new Map(against.units.map((unit) => [unit.unit.code, unit]));
  const [at, since] = [position.baseline.asOf, against.baseline.asOf];
  return {
    position,
    against,
    at,
    since,
    unitBefore: (unit) => {
      const other = others.get(unit.unit.code);
      if (!other) return null;
      return comparableBefore({ asOf: at, unit }, { asOf: since, unit: other }) ? other : null;
    },
  };
}

/** Finds a number of a unit in the position that it stands in. */
export type ReadUnit = (unit: UnitPosition, position: Position) => Quantity;

/** A number of the unit in the other position, or that there is nothing to compare with. */
export function quantityBefore(comparison: Comparison, unit: UnitPosition, read: ReadUnit): Quantity {
  const before = comparison.unitBefore(unit);
  return before ? read(before, comparison.against) : unknown("no-baseline");
}
