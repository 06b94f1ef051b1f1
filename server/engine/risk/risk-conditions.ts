import type { ParameterSet } from "../parameter-set";
import type { RiskTask } from "../vocabulary";

/** What bears on an error in one unit, as far as it is known. */
export interface RiskConditions {
  /** Work over available hours, 1 = full. */
  readonly workloadRatio: number;
  /** The same unit's workload with every post filled: its load without the shortage. */
  readonly fullWorkloadRatio: number;
  readonly shareInexperienced: number;
  /** Share of those below the experience line who have been trained for the task. */
  readonly shareTrained: number;
  readonly shareNewRules: number;
}

/** What a plan changes in a unit. What is left out stays as it is. */
export interface RiskLevers {
  readonly shareInexperienced?: number;
  readonly shareTrained?: number;
  readonly shareNewRules?: number;
  /** Share of releases that get a check beyond current policy, and whose time it takes. */
  readonly addedCheck?: { readonly coverage: number; readonly by: "unit" | "outside" };
  /** Share of releases at which a duty governor is present beyond current policy. */
  readonly dutyGovernorCoverage?: number;
}

/**
 * Conditions of a unit: its own workload, what is known nationally, and what a plan changes.
 *
 * Experience and new rules are published for the nation only, so they are the same everywhere until a plan sets them.
 * Units: ratios and shares. Parameters: `error-risk.inexperienced-…`, `error-risk.new-rules-…`.
 * @example a prison at 120% in March 2026: workload 1.2, 42% under three years, 40% under new rules
 */
export function riskConditions(
  task: RiskTask,
  load: Pick<RiskConditions, "workloadRatio" | "fullWorkloadRatio">,
  levers: RiskLevers,
  parameters: ParameterSet,
): RiskConditions {
  return {
    workloadRatio: load.workloadRatio,
    fullWorkloadRatio: load.fullWorkloadRatio,
    shareInexperienced: levers.shareInexperienced ?? parameters.value(`error-risk.inexperienced-${task}`),
    shareTrained: levers.shareTrained ?? 0,
    shareNewRules: levers.shareNewRules ?? parameters.value(`error-risk.new-rules-${task}`),
  };
}
