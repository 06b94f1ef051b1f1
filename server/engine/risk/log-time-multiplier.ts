import type { TimeFactor } from "./time-multiplier";

/**
 * Logarithm of the available-time factor: what a workload adds to the log-odds of an error. For forecasts, which add up
 * tens of thousands of them; `timeMultiplier` says the same and checks what it is given.
 *
 * Formula: theta x exponent x ln w, w held between 1 and the last published level. Units: log-odds; w = 1 is full.
 * @example logTimeMultiplier(1.2, { exponent: 5.679, theta: 1, heldAtRatio: 1.5 }) // 1.035 = ln 2.82
 */
export function logTimeMultiplier(
  workloadRatio: number,
  { exponent, theta, heldAtRatio }: TimeFactor,
): number {
  if (workloadRatio <= 1) return 0;
  return theta * exponent * Math.log(Math.min(heldAtRatio, workloadRatio));
}
