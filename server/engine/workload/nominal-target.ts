import type { OfficerGrade } from "./officer-grade";
import type { PointsTable } from "./points-table";

/**
 * Nominal target: the points that one full-time officer of the grade can carry at 100% (official nightly rule).
 *
 * Formula: a PSO uses the PSO target, every other grade the PO target. Units: points.
 * Source: wmt-worker, nominal target. Parameters: `points.nominal-target-po`, `points.nominal-target-pso`.
 * @example nominalTarget("pqip", { po: 2176, pso: 2000 }) // 2,176
 */
export function nominalTarget(grade: OfficerGrade, targets: PointsTable["nominalTargetPoints"]): number {
  return grade === "pso" ? targets.pso : targets.po;
}
