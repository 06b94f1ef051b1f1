import type { ParameterSet } from "../parameter-set";
import type { MovedTier } from "../plan-vocabulary";
import type { CaseType } from "../vocabulary";

/**
 * Points of one case of a type and tier; an untiered case scores nothing.
 *
 * Units: points. Parameters: `points.<case type>.<tier>`.
 * @example a community case in A3 // 206
 */
export function casePointsEach(caseType: CaseType, tier: MovedTier, parameters: ParameterSet): number {
  return tier === "untiered" ? 0 : parameters.value(`points.${caseType}.${tier}`);
}
