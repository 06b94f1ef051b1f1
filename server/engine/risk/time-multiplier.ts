import { power } from "../power";

export interface TimeFactor {
  /** Exponent between the published levels, 5.679 for SPAR-H. */
  readonly exponent: number;
  /** Share of the published slope that is taken over, 0 to 1: SPAR-H is steeper than studies of outcomes. */
  readonly theta: number;
  /** Workload ratio beyond which the method says nothing; the multiplier is held there. */
  readonly heldAtRatio: number;
}

export interface TimeMultiplier {
  readonly multiplier: number;
  /** Whether the workload is beyond the published levels and the multiplier held. */
  readonly outsideMethod: boolean;
}

/**
 * Available-time factor of a workload: how much more likely an error is when there is less time for each task.
 *
 * Formula: M = max(1, w)^(theta x exponent), w held at the last published level. Units: w is work over available hours,
 * 1 = full; no credit below 1.
 * Source: log-linear interpolation between the levels of NUREG/CR-6883; theta is an assumption of the model.
 * @throws RangeError when the workload ratio, the exponent or theta is below 0, or the held ratio below 1.
 * @example timeMultiplier(1.2, { exponent: 5.679, theta: 1, heldAtRatio: 1.5 }) // 2.82
 */
export function timeMultiplier(workloadRatio: number, factor: TimeFactor): TimeMultiplier {
  if (!(workloadRatio >= 0)) {
    throw new RangeError(`The workload ratio must be 0 or more, got ${workloadRatio}.`);
  }
  if (!(factor.exponent >= 0 && factor.theta >= 0)) {
    throw new RangeError(`Exponent and theta must be 0 or more, got ${factor.exponent} and ${factor.theta}.`);
  }
  if (!(factor.heldAtRatio >= 1)) {
    throw new RangeError(`The ratio to hold at must be 1 or more, got ${factor.heldAtRatio}.`);
  }
  const held = Math.min(factor.heldAtRatio, Math.max(1, workloadRatio));
  return {
    multiplier: power(held, factor.theta * factor.exponent),
    outsideMethod: workloadRatio > factor.heldAtRatio,
  };
}
