import type { ParameterSet } from "../parameter-set";
import { addedCheck } from "./added-check";
import { dependencyFactorByLoad } from "./dependency-factor-by-load";
import type { RiskLevers } from "./risk-conditions";

/**
 * Probability that an error of the release check gets through the checks that a plan adds.
 *
 * Formula: p times (1 - coverage + coverage (1 + K p) / (K + 1)) for each. A colleague's K falls with the load of whoever
 * checks, to complete dependency; from outside the unit it is that of a full but not overloaded colleague. A duty
 * governor's is moderate. Current policy's own checks are inside the level and not counted again. Never above p.
 * Parameters: `error-risk.dependency-high`, `error-risk.dependency-moderate`, `error-risk.dependency-complete-at`.
 * @throws RangeError when a coverage is not from 0 to 1.
 * @example p = 0.004, every release checked by a colleague who is not overloaded // 0.002008
 */
export function checkedProbability(
  errorProbability: number,
  workloadRatio: number,
  levers: RiskLevers,
  parameters: ParameterSet,
): number {
  const missProbability = errorProbability;
  const { addedCheck: colleague, dutyGovernorCoverage: governor = 0 } = levers;
  const byColleague = colleague
    ? addedCheck(errorProbability, {
        coverage: colleague.coverage,
        missProbability,
        dependencyFactor: dependencyFactorByLoad(colleague.by === "unit" ? workloadRatio : 1, {
          baseFactor: parameters.value("error-risk.dependency-high"),
          completeAtRatio: parameters.value("error-risk.dependency-complete-at"),
        }),
      })
    : errorProbability;
  return addedCheck(byColleague, {
    coverage: governor,
    missProbability,
    dependencyFactor: parameters.value("error-risk.dependency-moderate"),
  });
}
