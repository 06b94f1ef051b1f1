import { sum } from "../statistics/sum";
import type { RiskCoefficients } from "./risk-coefficients";
import type { RiskConditions } from "./risk-conditions";
import { riskMultipliers } from "./risk-multipliers";

/**
 * What the log-odds of a unit are made of. `posts-unfilled` is the shortage; `demand` what the work would weigh with
 * every post filled; `limits` what the method leaves out: no credit below full, nothing more beyond its last level.
 */
export const riskFactors = ["posts-unfilled", "demand", "limits", "experience", "new-rules"] as const;
export type RiskFactor = (typeof riskFactors)[number];
export type RiskParts = Readonly<Record<RiskFactor, number>>;

/**
 * The logarithm of a unit's multiplier, part by part: together they are ln of the composite multiplier.
 *
 * Formulas: posts unfilled s ln(w / w full), demand s ln(w full), s = theta x exponent; limits = ln M time less these
 * two; experience and new rules ln M. Units: log-odds.
 * @throws RangeError when either workload is not above 0.
 * @example workload 1.2 with 1.0 at full staffing, theta 0.5 // posts unfilled 2.84 x ln 1.2 = 0.518, demand 0
 */
export function riskParts(conditions: RiskConditions, coefficients: RiskCoefficients): RiskParts {
  const { workloadRatio, fullWorkloadRatio } = conditions;
  if (!(workloadRatio > 0 && fullWorkloadRatio > 0)) {
    throw new RangeError(`A workload must be above 0, got ${workloadRatio} and ${fullWorkloadRatio}.`);
  }
  const slope = coefficients.time.theta * coefficients.time.exponent;
  const multipliers = riskMultipliers(conditions, coefficients);
  return {
    "posts-unfilled": slope * Math.log(workloadRatio / fullWorkloadRatio),
    demand: slope * Math.log(fullWorkloadRatio),
    limits: Math.log(multipliers.time) - slope * Math.log(workloadRatio),
    experience: Math.log(multipliers.experience),
    "new-rules": Math.log(multipliers.complexity),
  };
}

/**
 * Weighted mean of the parts of many units: the nation that a unit is set against.
 * @example parts of two units of equal weight // the mean of each part
 */
export function meanParts(
  units: readonly { readonly parts: RiskParts; readonly weight: number }[],
): RiskParts {
  const total = sum(units.map(({ weight }) => weight));
  const mean = (factor: RiskFactor) =>
    total > 0 ? sum(units.map(({ parts, weight }) => parts[factor] * weight)) / total : 0;
  return {
    "posts-unfilled": mean("posts-unfilled"),
    demand: mean("demand"),
    limits: mean("limits"),
    experience: mean("experience"),
    "new-rules": mean("new-rules"),
  };
}
