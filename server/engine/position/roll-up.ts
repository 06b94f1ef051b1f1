import type { ParameterSet } from "../parameter-set";
import { known, type Quantity } from "../quantity";
import { shortfall, type Shortfall } from "../staffing/shortfall";
import { workloadOrNoCapacity } from "../workload/workload-or-no-capacity";
import type { Quality } from "../vocabulary";
import { worstQuality } from "./figure";
import type { UnitPosition } from "./position";

/** Sums over units, with ratios derived last. */
export interface RollUp extends Shortfall {
  readonly requiredFte: number;
  readonly inPostFte: number;
  /** Sum of the shortfalls of the units that are short: surpluses do not help a neighbour. */
  readonly grossShortfallFte: number;
  /** Units whose staffing is known, out of all. */
  readonly unitsKnown: number;
  readonly units: number;
  readonly unitsOverLine: number;
  readonly unitsOverWorkload: number;
  readonly quality: Quality;
}

/**
 * Roll staffing up over units: sums of required and in post where both are known, then shortfall, distance
 * to the line and load identity from the sums. 90 of 100 and 35 of 70 make 73.5%, not 70%.
 */
export function rollUp(positions: readonly UnitPosition[], parameters: ParameterSet): RollUp {
  const line = parameters.value("line.reference-gap");
  const over = parameters.value("line.over");
  const counted = positions.filter((position) => position.staffing.shortfallFte.known);
  const requiredFte = sum(counted.map((position) => position.staffing.required.quantity));
  const inPostFte = sum(counted.map((position) => position.staffing.inPost.quantity));
  const gaps = counted.map((position) => valueOf(position.staffing.shortfallFte));
  return {
    ...shortfall({ requiredFte: known(requiredFte), inPostFte: known(inPostFte) }, line),
    requiredFte,
    inPostFte,
    grossShortfallFte: gaps.reduce((total, gap) => total + Math.max(0, gap), 0),
    unitsKnown: counted.length,
    units: positions.length,
    unitsOverLine: counted.filter((position) => valueOf(position.staffing.shortfallPercent) > line).length,
    unitsOverWorkload: positions.filter((position) => valueOf(position.workload.percent.quantity) > over)
      .length,
    quality: worstQuality(counted.map((position) => position.staffing.quality)),
  };
}

/** Workload over many units: sum of points over sum of available points. */
export function rollUpWorkload(sums: readonly { points: number; availablePoints: number }[]): Quantity {
  return workloadOrNoCapacity(
    sums.reduce((total, row) => total + row.points, 0),
    sums.reduce((total, row) => total + row.availablePoints, 0),
  );
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, quantity) => total + valueOf(quantity), 0);
}

/** Known value, or 0 for a unit that the caller has left out of the count. */
function valueOf(quantity: Quantity): number {
  return quantity.known ? quantity.value : 0;
}
