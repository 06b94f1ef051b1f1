import { learningRamp, type Ramp } from "./learning-ramp";

/**
 * Mean share of full output between two times of work: a short loan gives the mean, not the end value.
 *
 * Formula: 1 - (1 - start) x months x (exp(-t1 / months) - exp(-t2 / months)) / (t2 - t1). Units: share, months.
 * @example meanRamp({ start: 0.3, months: 3 }, 0, 6) // 0.697
 */
export function meanRamp(ramp: Ramp, fromMonths: number, untilMonths: number): number {
  if (untilMonths <= fromMonths) return learningRamp(ramp, fromMonths);
  const area = Math.exp(-fromMonths / ramp.months) - Math.exp(-untilMonths / ramp.months);
  return 1 - ((1 - ramp.start) * ramp.months * area) / (untilMonths - fromMonths);
}
