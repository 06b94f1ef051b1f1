import type { ReductionStatus } from "./reduction-status";

export interface Reduction {
  /** Hours a week taken off the officer. */
  readonly hours: number;
  readonly status: ReductionStatus | null;
  /** Whether the reason is still in use. */
  readonly reasonEnabled: boolean;
}

/**
 * Hours a week that reductions take off an officer (official nightly rule).
 *
 * Formula: the sum of the reductions that are active and whose reason is enabled. Units: hours a week.
 * Source: wmt-worker, reduction hours.
 * @example 9 hours active, 4 scheduled, 5 archived // 9
 */
export function activeReductionHours(reductions: readonly Reduction[]): number {
  return reductions.reduce(
    (hours, reduction) =>
      reduction.status === "active" && reduction.reasonEnabled ? hours + reduction.hours : hours,
    0,
  );
}
