import type { ParameterSet } from "../parameter-set";
import { logOdds } from "./log-odds";
import type { RiskCoefficients } from "./risk-coefficients";
import { riskConditions } from "./risk-conditions";
import { riskMultipliers } from "./risk-multipliers";

/**
 * Log-odds of an insufficient risk assessment with every multiplier at 1, set at what inspectors found.
 *
 * Formula: logit(published share) - ln M at the mean workload and experience when it was published.
 * Parameters: `error-risk.assessment-share`, `error-risk.assessment-workload`, and those of the parts.
 * @param reference the registers of the date at which the share was published
 * @example a unit at the mean workload of that date // its log-odds are those of the published share
 */
export function assessmentLevel(reference: ParameterSet, coefficients: RiskCoefficients): number {
  const workloadRatio = reference.value("error-risk.assessment-workload") / 100;
  const load = { workloadRatio, fullWorkloadRatio: workloadRatio };
  const conditions = riskConditions("assessment", load, {}, reference);
  return (
    logOdds(reference.value("error-risk.assessment-share")) -
    Math.log(riskMultipliers(conditions, coefficients).composite)
  );
}
