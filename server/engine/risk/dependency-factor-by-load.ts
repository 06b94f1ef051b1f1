import { power } from "../power";

export interface DependencyAnchors {
  /** K when the second checker has no more than the work of one: 1 for high dependency. */
  readonly baseFactor: number;
  /** Workload ratio of the second checker at which dependency is complete, above 1. */
  readonly completeAtRatio: number;
}

/**
 * Dependency factor K of a second check as its checker is overloaded: from the base level to complete dependency.
 *
 * Formula: K + 1 = (base K + 1)^(1 - f), f = ln w / ln w_complete held between 0 and 1. The degree of dependency
 * 1 / (K + 1) is so log-linear in the workload ratio w, as the available-time factor is. Units: w is work over
 * available hours, 1 = full. K falls steadily from base K at w = 1 (and below) to 0 at w_complete (and above).
 * Source: THERP's levels (NUREG/CR-1278) as anchors; what lies between them is an assumption of the model.
 * @throws RangeError when base K is not a finite number of 0 or more (no dependency at all cannot rise steadily), the
 * ratio of complete dependency is not above 1, or the workload ratio is below 0.
 * @example dependencyFactorByLoad(1.25, { baseFactor: 1, completeAtRatio: 1.5 }) // 0.366: a check misses at least 73%
 */
export function dependencyFactorByLoad(workloadRatio: number, anchors: DependencyAnchors): number {
  const { baseFactor, completeAtRatio } = anchors;
  if (!(baseFactor >= 0 && Number.isFinite(baseFactor))) {
    throw new RangeError(
      `The base dependency factor must be a finite number of 0 or more, got ${baseFactor}.`,
    );
  }
  if (!(completeAtRatio > 1)) {
    throw new RangeError(`Complete dependency needs a workload ratio above 1, got ${completeAtRatio}.`);
  }
  if (!(workloadRatio >= 0)) {
    throw new RangeError(`The workload ratio must be 0 or more, got ${workloadRatio}.`);
  }
  if (workloadRatio <= 1) return baseFactor;
  if (workloadRatio >= completeAtRatio) return 0;
  return power(baseFactor + 1, 1 - Math.log(workloadRatio) / Math.log(completeAtRatio)) - 1;
}
