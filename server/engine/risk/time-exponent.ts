import { requirePositive } from "../statistics/require-positive";

/**
 * Exponent of the available-time factor that joins the published levels "nominal" and "barely adequate".
 *
 * Formula: ln(multiplier at the anchor) / ln(workload ratio at the anchor). SPAR-H's diagnosis levels: time for two thirds
 * of the work, a workload ratio of 1.5, multiplies by 10, so ln 10 / ln 1.5 = 5.679.
 * Source: NUREG/CR-6883 (2005) for the levels.
 * @throws RangeError when the ratio is not above 1 or the multiplier not above 0.
 * @example timeExponent({ workloadRatio: 1.5, multiplier: 10 }) // 5.679
 */
export function timeExponent(anchor: {
  readonly workloadRatio: number;
  readonly multiplier: number;
}): number {
  if (!(anchor.workloadRatio > 1 && Number.isFinite(anchor.workloadRatio))) {
    throw new RangeError(`The anchor's workload ratio must be above 1, got ${anchor.workloadRatio}.`);
  }
  requirePositive(anchor.multiplier, "The anchor's multiplier");
  return Math.log(anchor.multiplier) / Math.log(anchor.workloadRatio);
}
