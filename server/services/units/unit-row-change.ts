import { decimal, percent, quantityText } from "@/server/contracts/format";
import type { CellChange, UnitRowChange } from "@/server/contracts/units";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Quantity } from "@/server/engine/quantity";
import { change } from "@/server/engine/position/change";
import { changeAmount } from "../change/change-amount";
import { quantityBefore, type Comparison } from "../change/comparison";

const shortfallOf = ({ staffing }: UnitPosition) => staffing.shortfallPercent;
const workloadOf = ({ workload }: UnitPosition) => workload.percent.quantity;
const minus = "−";
const points = { moreIs: "worse", unit: "points", places: 1 } as const;

/** Shortfall and workload of a unit against the other position, as a row prints them. */
export function unitRowChange(comparison: Comparison, unit: UnitPosition): UnitRowChange {
  const before = (read: (unit: UnitPosition) => Quantity) => quantityBefore(comparison, unit, read);
  return {
    shortfall: cell(shortfallOf(unit), before(shortfallOf), (value) => percent(value, 1)),
    workload: cell(workloadOf(unit), before(workloadOf), percent),
  };
}

/** In points, unrounded: what the list is ordered by. */
export function workloadChange(comparison: Comparison, unit: UnitPosition): Quantity {
  const now = workloadOf(unit);
  return change(now, quantityBefore(comparison, unit, workloadOf), "worse").difference;
}

function cell(now: Quantity, before: Quantity, format: (value: number) => string): CellChange {
  const amount = changeAmount(now, before, points);
  const said = { before: quantityText(before, format), verdict: amount.verdict };
  if (amount.verdict === "unknown")
    return { ...said, points: "", text: now.known ? whyNot(before, amount.why) : "" };
  if (amount.verdict === "same") return { ...said, points: decimal(0, points.places), text: "no change" };
  return {
    ...said,
    points: (amount.direction === "up" ? "" : minus) + amount.number,
    text: `${amount.arrow} ${amount.number} ${amount.verdict}`,
  };
}

/** A cell has room for two words; the note below the lists says what they mean. */
function whyNot(before: Quantity, why: string): string {
  return !before.known && before.reason === "no-baseline" ? "no baseline" : why;
}
