import type { ParameterSet } from "../parameter-set";
import type { RiskLevel } from "../vocabulary";

/**
 * Level of a risk rise: what a unit's missing staff make of the risk of an error. Strictly above a cut is the next level.
 *
 * Units: ratio, 1 = as with every post filled. Parameters: `risk-level.raised`, `risk-level.high`, `risk-level.very-high`.
 * @example riskLevel(1.6, parameters) // "high"
 */
export function riskLevel(riskRise: number, parameters: ParameterSet): RiskLevel {
  if (riskRise > parameters.value("risk-level.very-high")) return "very-high";
  if (riskRise > parameters.value("risk-level.high")) return "high";
  return riskRise > parameters.value("risk-level.raised") ? "raised" : "baseline";
}
