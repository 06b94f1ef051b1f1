import type { RiskCoefficients } from "./risk-coefficients";
import type { RiskConditions } from "./risk-conditions";
import { riskMultipliers } from "./risk-multipliers";

/**
 * How many times the odds of an error are what they would be with every post filled.
 *
 * Formula: M today / M at the workload of full staffing. Units: ratio, 1 = as with every post filled.
 * @example workload 1.2 with 1.0 at full staffing, theta 1 // 2.82: experience and new rules cancel out
 */
export function riskRise(conditions: RiskConditions, coefficients: RiskCoefficients): number {
  const filled = { ...conditions, workloadRatio: conditions.fullWorkloadRatio };
  return (
    riskMultipliers(conditions, coefficients).composite / riskMultipliers(filled, coefficients).composite
  );
}
