import type { ParameterSet } from "../parameter-set";
import type { UnitPosition } from "../position/position";
import { combine, known, unknown, type Quantity } from "../quantity";
import { riskCoefficients } from "./risk-coefficients";
import { riskConditions } from "./risk-conditions";
import { riskRise } from "./risk-rise";
import { unitLoad } from "./unit-load";

/**
 * What missing staff make of the risk of an insufficient assessment in a delivery unit at a given workload, its posts as
 * they are in the position.
 *
 * Formula: that of `assessmentRisk`, with the load of another week. Units: ratio of odds, 1 = as with every post filled.
 * Unknown for the reason that workload or staffing is, and `outside-method` where nothing is left of either to compare.
 * @example at the unit's own workload // the risk rise of the position
 */
export function assessmentRise(
  position: UnitPosition,
  workloadPercent: Quantity,
  parameters: ParameterSet,
): Quantity {
  const { required, inPost } = position.staffing;
  const load = unitLoad(position, parameters, workloadPercent);
  const grounds = combine([workloadPercent, required.quantity, inPost.quantity], (percent) => percent);
  if (!grounds.known) return grounds;
  if (load === null) return unknown("outside-method");
  return known(
    riskRise(riskConditions("assessment", load, {}, parameters), riskCoefficients("assessment", parameters)),
  );
}
