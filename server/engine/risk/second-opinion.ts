import type { ParameterSet } from "../parameter-set";
import type { RiskTask } from "../vocabulary";
import { heart } from "./heart";
import { dependencyFactorByLoad } from "./dependency-factor-by-load";
import type { RiskCoefficients } from "./risk-coefficients";
import type { RiskConditions } from "./risk-conditions";

/** What HEART says of the same conditions, before any fitting. */
export interface SecondOpinion {
  /** Product of the assessed effects: how many times the nominal probability. */
  readonly multiplier: number;
  /** The nominal probability times that, capped at 1. Of the nation only: never shown for a unit. */
  readonly errorProbability: number;
}

/**
 * HEART on the same inputs: the second opinion, whose distance from the first is the uncertainty of the model.
 *
 * Formula: nominal x product of (1 + (maximum - 1) x proportion). Proportions: time theta x ln w / ln w held, from 0 at
 * full to theta at the last published level; inexperience the share below the line; little checking theta x what a
 * checker's dependency has gained on its base level. Theta tempers both effects of load, as in the first method.
 * Source: Williams (1986). Parameters: `error-risk.heart-…`, `error-risk.dependency-high`,
 * `error-risk.dependency-complete-at`.
 * @example workload 1.5, theta 1, nobody inexperienced // 11 x 3 = 33 times
 */
export function secondOpinion(
  task: RiskTask,
  conditions: RiskConditions,
  coefficients: RiskCoefficients,
  parameters: ParameterSet,
): SecondOpinion {
  const { theta } = coefficients.time;
  const proportion = (share: number) => Math.min(1, theta * share);
  const { effects, errorProbability } = heart(parameters.value(`error-risk.heart-nominal-${task}`), [
    {
      maximumEffect: parameters.value("error-risk.heart-time"),
      assessedProportion: proportion(loadShare(conditions.workloadRatio, coefficients)),
    },
    {
      maximumEffect: parameters.value("error-risk.heart-inexperience"),
      assessedProportion:
        conditions.shareInexperienced * (1 - conditions.shareTrained * coefficients.trainingEffect),
    },
    {
      maximumEffect: parameters.value("error-risk.heart-checking"),
      assessedProportion: proportion(checkingLost(conditions.workloadRatio, parameters)),
    },
  ]);
  return { multiplier: effects.reduce((product, effect) => product * effect, 1), errorProbability };
}

/** How far the workload has gone from full, 0, to the last published level, 1. */
function loadShare(workloadRatio: number, { time }: RiskCoefficients): number {
  const held = Math.min(time.heldAtRatio, Math.max(1, workloadRatio));
  return time.heldAtRatio > 1 ? Math.log(held) / Math.log(time.heldAtRatio) : 0;
}

/** Share of the independence that a checker keeps at full load, lost to overload. */
function checkingLost(workloadRatio: number, parameters: ParameterSet): number {
  const baseFactor = parameters.value("error-risk.dependency-high");
  const completeAtRatio = parameters.value("error-risk.dependency-complete-at");
  const degree = (factor: number) => 1 / (factor + 1);
  const base = degree(baseFactor);
  if (base === 1) return 0;
  return (degree(dependencyFactorByLoad(workloadRatio, { baseFactor, completeAtRatio })) - base) / (1 - base);
}
