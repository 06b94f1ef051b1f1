import type { ChangeView } from "@/server/contracts/change";
import type { UnitPosition } from "@/server/engine/position/position";
import { briefChange } from "./brief-change";
import { changeAmount, type ChangeAmount, type ChangeKind } from "./change-amount";
import { changeView } from "./change-view";
import { quantityBefore, type Comparison, type ReadUnit } from "./comparison";

/** How one number of a unit changed; null where the position stands alone. */
export function changeOfUnit(
  comparison: Comparison | null,
  unit: UnitPosition,
  read: ReadUnit,
  kind: ChangeKind,
): ChangeView | null {
  if (!comparison) return null;
  return changeView(read(unit, comparison.position), quantityBefore(comparison, unit, read), {
    ...kind,
    ...comparison,
  });
}

/** The same where the date is said once for all. */
export function briefChangeOfUnit(
  comparison: Comparison | null,
  unit: UnitPosition,
  read: ReadUnit,
  kind: ChangeKind,
): ChangeView | null {
  if (!comparison) return null;
  return briefChange(read(unit, comparison.position), quantityBefore(comparison, unit, read), kind);
}

/** The same before it is put into words. */
export function amountOfUnit(
  comparison: Comparison,
  unit: UnitPosition,
  read: ReadUnit,
  kind: ChangeKind,
): ChangeAmount {
  return changeAmount(read(unit, comparison.position), quantityBefore(comparison, unit, read), kind);
}
