import { compositeMultiplier } from "./composite-multiplier";
import type { RiskCoefficients } from "./risk-coefficients";
import type { RiskConditions } from "./risk-conditions";
import { shareMultiplier } from "./share-multiplier";
import { timeMultiplier } from "./time-multiplier";

export interface RiskMultipliers {
  readonly time: number;
  readonly experience: number;
  readonly complexity: number;
  /** The product of the three. */
  readonly composite: number;
  /** The workload lies beyond the published levels, and its effect is held. */
  readonly outsideMethod: boolean;
}

/**
 * How many times the odds of an error are under these conditions, by factor.
 *
 * Formulas: time max(1, w)^(theta x exponent), held; experience 1 + (m - 1) q with q the share below the line less
 * those whom training brought up to it; new rules 1 + (m - 1) share. Units: multipliers of the odds.
 * Source: SPAR-H, NUREG/CR-6883, in odds form.
 * @throws RangeError when a share is not from 0 to 1 or the workload below 0.
 * @example workload 1.2 at theta 1, 38% inexperienced with m = 10 // 2.82 x 4.42 = 12.4
 */
export function riskMultipliers(conditions: RiskConditions, coefficients: RiskCoefficients): RiskMultipliers {
  const { multiplier: time, outsideMethod } = timeMultiplier(conditions.workloadRatio, coefficients.time);
  const stillNew =
    conditions.shareInexperienced * (1 - conditions.shareTrained * coefficients.trainingEffect);
  const experience = shareMultiplier(coefficients.experienceMultiplier, stillNew);
  const complexity = shareMultiplier(coefficients.complexityMultiplier, conditions.shareNewRules);
  return {
    time,
    experience,
    complexity,
    composite: compositeMultiplier([time, experience, complexity]),
    outsideMethod,
  };
}
