import { requireProbability } from "../statistics/require-probability";
import { dependentErrorProbability } from "./dependent-error-probability";

export interface AddedCheck {
  /** Share of the tasks that get the added check, 0 to 1. */
  readonly coverage: number;
  /** Probability that the checker alone misses an error. */
  readonly missProbability: number;
  /** Dependency factor K of the checker on the first person. */
  readonly dependencyFactor: number;
}

/**
 * Error probability of a task when a check beyond current policy is added to a share of it.
 *
 * Formula: p (1 - coverage + coverage (1 + K m) / (K + 1)), m the checker's own probability of a miss. Never above p.
 * Source: dependency equations of NUREG/CR-1278 and NUREG/CR-6883.
 * @throws RangeError when a probability or the coverage is not from 0 to 1, or K is below 0.
 * @example addedCheck(0.004, { coverage: 1, missProbability: 0.004, dependencyFactor: 1 }) // 0.002008: all but halved
 */
export function addedCheck(errorProbability: number, check: AddedCheck): number {
  requireProbability(errorProbability, "The error probability");
  requireProbability(check.coverage, "The share that is checked");
  const miss = dependentErrorProbability(check.missProbability, check.dependencyFactor);
  return errorProbability * (1 - check.coverage * (1 - miss));
}
