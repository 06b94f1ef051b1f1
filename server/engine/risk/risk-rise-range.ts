import type { ParameterSet } from "../parameter-set";
import type { Interval } from "../statistics/interval";
import { pertQuantile } from "../statistics/pert-quantile";
import { tailOfCoverage } from "../statistics/tail-of-coverage";
import type { RiskCoefficients } from "./risk-coefficients";
import type { RiskConditions } from "./risk-conditions";
import { timeMultiplier } from "./time-multiplier";

/** The likely values of theta that a range is drawn over: the same for the whole nation. */
export type ThetaRange = Interval;

/**
 * Likely range of theta: its PERT law cut at either end.
 * Parameters: `error-risk.theta`, `error-risk.theta-lowest`, `error-risk.theta-highest`, `risk.range-likely` (percent).
 * @example 0.07, 0.5 and 1 at 80% // 0.28 to 0.75
 */
export function thetaRange(parameters: ParameterSet): ThetaRange {
  const tail = tailOfCoverage(parameters.value("risk.range-likely") / 100);
  const likeliest = parameters.value("error-risk.theta");
  const law = {
    lowest: Math.min(likeliest, parameters.value("error-risk.theta-lowest")),
    likeliest,
    highest: Math.max(likeliest, parameters.value("error-risk.theta-highest")),
  };
  return { lower: pertQuantile(tail, law), upper: pertQuantile(1 - tail, law) };
}

/**
 * Range of a unit's risk rise over the likely values of theta, which is the crux of the method and an assumption.
 *
 * Formula: (M time today / M time at full staffing) at either end, lower end first. Units: ratio of the odds.
 * @example workload 1.2 of 1.0 at full staffing, theta 0.28 to 0.75 // 1.34 to 2.18
 */
export function riskRiseRange(
  { workloadRatio, fullWorkloadRatio }: RiskConditions,
  { time }: RiskCoefficients,
  thetas: ThetaRange,
): Interval {
  const riseAt = (theta: number) =>
    timeMultiplier(workloadRatio, { ...time, theta }).multiplier /
    timeMultiplier(fullWorkloadRatio, { ...time, theta }).multiplier;
  const ends = [riseAt(thetas.lower), riseAt(thetas.upper)] as const;
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
}
