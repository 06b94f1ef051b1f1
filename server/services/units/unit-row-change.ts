import { percent } from "@/server/contracts/format";
import type { UnitRowChange } from "@/server/contracts/units";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Quantity } from "@/server/engine/quantity";
import { change } from "@/server/engine/position/change";
import { cellChange } from "../change/cell-change";
import { quantityBefore, type Comparison } from "../change/comparison";

const shortfallOf = ({ staffing }: UnitPosition) => staffing.shortfallPercent;
const workloadOf = ({ workload }: UnitPosition) => workload.percent.quantity;
const points = { moreIs: "worse", unit: "points", places: 1 } as const;

/** Shortfall and workload of a unit against the other position, as a row prints them. */
export function unitRowChange(comparison: Comparison, unit: UnitPosition): UnitRowChange {
  const before = (read: (unit: UnitPosition) => Quantity) => quantityBefore(comparison, unit, read);
  return {
    shortfall: cellChange(shortfallOf(unit), before(shortfallOf), points, (value) => percent(value, 1)),
    workload: cellChange(workloadOf(unit), before(workloadOf), points, percent),
  };
}

/** In points, unrounded: what the list is ordered by. */
export function workloadChange(comparison: Comparison, unit: UnitPosition): Quantity {
  const now = workloadOf(unit);
  return change(now, quantityBefore(comparison, unit, workloadOf), "worse").difference;
}
