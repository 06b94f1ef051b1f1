import type { ParameterSet } from "../parameter-set";
import { combine, type Quantity } from "../quantity";
import { power } from "../power";
import type { UnitPosition } from "../position/position";

/** A unit's workload now, and with every post filled. */
export interface UnitLoad {
  readonly workloadRatio: number;
  readonly fullWorkloadRatio: number;
}

/**
 * Workload of a unit as a ratio, today and with every post filled.
 *
 * Formula: w full = w x (in post / required)^a where posts are unfilled, otherwise w: nobody is taken away from a unit
 * with more staff than it needs. a is the pass-through of the service. Units: 1 = full.
 * Null when workload or staffing is unknown, or nothing is left of either to compare.
 * @param workloadPercent another workload than that of the position: of an earlier week, say
 * Parameters: `prison.pass-through`, `probation.pass-through`.
 * @example a prison at 125% with 80 of 100 in post, a = 1 // 1.25 now, 1 at full staffing
 */
export function unitLoad(
  position: UnitPosition,
  parameters: ParameterSet,
  workloadPercent: Quantity = position.workload.percent.quantity,
): UnitLoad | null {
  const passThrough = passThroughOf(position, parameters);
  const ratio = combine([workloadPercent], (percent) => percent / 100);
  const full = combine(
    [ratio, position.staffing.required.quantity, position.staffing.inPost.quantity],
    (workload, required, inPost) =>
      inPost > 0 && inPost < required ? workload * power(inPost / required, passThrough) : workload,
  );
  const now = positive(ratio);
  const filled = positive(full);
  return now === null || filled === null ? null : { workloadRatio: now, fullWorkloadRatio: filled };
}

function passThroughOf({ unit }: UnitPosition, parameters: ParameterSet): number {
  return unit.service === "probation"
    ? parameters.value("probation.pass-through")
    : parameters.value("prison.pass-through");
}

function positive(quantity: Quantity): number | null {
  return quantity.known && quantity.value > 0 ? quantity.value : null;
}
