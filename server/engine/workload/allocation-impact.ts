import { workloadPercentRealTime } from "./workload-percent-real-time";

export interface Allocation {
  readonly usedPoints: number;
  readonly availablePoints: number;
  /** Points of the case about to be allocated. */
  readonly casePoints: number;
  /** Points of the same case where the officer holds it already, else 0. */
  readonly heldCasePoints: number;
}

export interface AllocationImpact {
  readonly workloadPercent: number;
  readonly potentialWorkloadPercent: number;
}

/**
 * What one more case does to an officer's workload: "workload will rise from x% to y%" (official real-time rule).
 *
 * Formula: workload with used - points of the case if already held + points of the case. Units: percent in steps of
 * 0.1. Source: hmpps-workload, impact of an allocation.
 * @example 500 of 1,000 points used, a case of 59 not held yet // from 50% to 55.9%
 */
export function allocationImpact(allocation: Allocation): AllocationImpact {
  const { usedPoints, availablePoints, casePoints, heldCasePoints } = allocation;
  return {
    workloadPercent: workloadPercentRealTime(usedPoints, availablePoints),
    potentialWorkloadPercent: workloadPercentRealTime(
      usedPoints - heldCasePoints + casePoints,
      availablePoints,
    ),
  };
}
