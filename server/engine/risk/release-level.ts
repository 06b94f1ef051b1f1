import type { ParameterSet } from "../parameter-set";
import type { ReleaseCalibration } from "./calibrate-releases";
import { logOdds } from "./log-odds";

/**
 * Log-odds of an error of the release check with every multiplier at 1, as fitted to published years.
 *
 * Formula: logit p0 + c + carried x ln F. Parameters: `error-risk.nominal-check`, `error-risk.policy-carried`.
 * @example nominal 0.001, c = 0.5, F = 2 carried in full // -6.907 + 0.5 + 0.693 = -5.714
 */
export function releaseLevel(
  { intercept, policyFactor }: Pick<ReleaseCalibration, "intercept" | "policyFactor">,
  parameters: ParameterSet,
): number {
  return (
    logOdds(parameters.value("error-risk.nominal-check")) +
    intercept +
    parameters.value("error-risk.policy-carried") * Math.log(policyFactor)
  );
}
