import { requireProbability } from "../statistics/require-probability";

/**
 * Error probability of a task with a diagnosis and an action part: the parts added, capped at 1.
 *
 * Source: NUREG/CR-6883 (2005), worksheet part "task failure probability".
 * @throws RangeError when a part is not from 0 to 1.
 * @example twoPartTask(0.02, 0.001) // 0.021
 */
export function twoPartTask(diagnosisProbability: number, actionProbability: number): number {
  requireProbability(diagnosisProbability, "The error probability of the diagnosis");
  requireProbability(actionProbability, "The error probability of the action");
  return Math.min(1, diagnosisProbability + actionProbability);
}
