import type { ParameterSet } from "../parameter-set";
import type { RiskTask } from "../vocabulary";
import { timeExponent } from "./time-exponent";
import type { TimeFactor } from "./time-multiplier";

/** What turns the conditions of a unit into multipliers of the odds of an error. */
export interface RiskCoefficients {
  readonly nominalProbability: number;
  readonly time: TimeFactor;
  readonly experienceMultiplier: number;
  readonly complexityMultiplier: number;
  /** Share of those below the experience line who work like the experienced once trained. */
  readonly trainingEffect: number;
}

/**
 * The coefficients of one task from the register.
 *
 * Formula: exponent of the time factor = ln(anchor multiplier) / ln(anchor ratio).
 * Parameters: `error-risk.nominal-…`, `error-risk.time-…`, `error-risk.theta`, `error-risk.experience-…`,
 * `error-risk.complexity-…`, `error-risk.training-effect`.
 * @example the release check: nominal 0.001, exponent 5.679, theta 0.5, inexperience 3, new rules 2
 */
export function riskCoefficients(task: RiskTask, parameters: ParameterSet): RiskCoefficients {
  return {
    nominalProbability: parameters.value(`error-risk.nominal-${task}`),
    time: {
      exponent: timeExponent({
        workloadRatio: parameters.value("error-risk.time-anchor-ratio"),
        multiplier: parameters.value("error-risk.time-anchor-multiplier"),
      }),
      theta: parameters.value("error-risk.theta"),
      heldAtRatio: parameters.value("error-risk.time-held-at"),
    },
    experienceMultiplier: parameters.value(`error-risk.experience-${task}`),
    complexityMultiplier: parameters.value(`error-risk.complexity-${task}`),
    trainingEffect: parameters.value("error-risk.training-effect"),
  };
}
