import { contractedHours } from "./contracted-hours";
import { nominalTarget } from "./nominal-target";
import type { OfficerGrade } from "./officer-grade";
import type { PointsTable } from "./points-table";

export interface OfficerHours {
  readonly grade: OfficerGrade;
  /** Hours a week; null when none are recorded, which takes the default of the band. */
  readonly contractedHours: number | null;
  /** Hours a week taken off by active reductions. */
  readonly reductionHours: number;
}

/**
 * Available points of an officer: the points of work that the hours left after reductions can carry (official nightly
 * variant).
 *
 * Formula: trunc( nominal target x base/band hours x (base - reductions)/base ), truncated toward zero.
 * 0 for an unsupported grade, no contracted hours or no band hours (an SPO by default). Reductions above the hours give
 * negative points, as in the official tool. Units: points. Source: wmt-worker, available points; the order of the
 * operations is theirs, because truncation shows the last bit.
 * @example a PO on 37 of 37 hours with 8.9 hours of reductions, target 2,176 // 1,652
 */
export function availablePoints(
  officer: OfficerHours,
  table: Pick<PointsTable, "nominalTargetPoints" | "defaultHours">,
): number {
  const hours = contractedHours(officer.grade, officer.contractedHours, table.defaultHours);
  if (hours === null || hours.baseHours === 0 || hours.bandHours === 0) return 0;
  const targetPoints = nominalTarget(officer.grade, table.nominalTargetPoints);
  const { baseHours, bandHours } = hours;
  const points = targetPoints * (baseHours / bandHours) * ((baseHours - officer.reductionHours) / baseHours);
  return Math.trunc(points) + 0;
}
