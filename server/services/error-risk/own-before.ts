import type { UnitPosition } from "@/server/engine/position/position";
import type { Comparison } from "../change/comparison";
import type { RiskItem } from "./risk-items";

type Own = NonNullable<RiskItem["own"]>;

/** The same unit at the other position, with its risk there. */
export interface OwnBefore {
  readonly unit: UnitPosition;
  readonly own: Own;
}

/** Finds the risk that a unit had at the other position; null where it was not there, was not the same thing or had none. */
export function ownBefore(
  comparison: Comparison,
  items: Iterable<RiskItem>,
): (unit: UnitPosition) => OwnBefore | null {
  const risks = new Map([...items].map(({ unit, own }) => [unit, own]));
  return (now) => {
    const unit = comparison.unitBefore(now);
    const own = unit && risks.get(unit);
    return unit && own ? { unit, own } : null;
  };
}
