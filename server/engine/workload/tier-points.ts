import type { PointsTable } from "./points-table";

/** Cases of one type and tier, with those of them that are inactive. */
export interface TierCounts {
  readonly total: number;
  readonly warrants: number;
  readonly unpaidWork: number;
  readonly overdueTermination: number;
}

/**
 * Points of the cases of one type and tier, with inactive cases taken out where asked (official nightly rule).
 *
 * Formula: total x p - (warrants x p x r(w) + unpaid work x p x r(u) + overdue x p x r(o)), where p is the points a
 * case and r = (100 - kept %)/100, held between 0 and 1: a share *kept* of 0 removes the whole case, 100 keeps it.
 * Ordinary cases reach the tool without their inactive ones; only Transition to Adulthood cases are taken out here.
 * Units: points. Source: wmt-worker, points for a tier. Parameters: `inactive.kept-*`.
 * @example 10 cases of 1 point, one of each inactive kind, kept 75%, 50%, 50% // 10 - 0.25 - 0.5 - 0.5 = 8.75
 */
export function tierPoints(
  counts: TierCounts,
  pointsPerCase: number,
  keptPercent: PointsTable["inactiveKeptPercent"],
  subtractInactive: boolean,
): number {
  const points = counts.total * pointsPerCase;
  if (!subtractInactive) return points;
  return (
    points -
    counts.warrants * (pointsPerCase * removedShare(keptPercent.warrants)) -
    counts.unpaidWork * (pointsPerCase * removedShare(keptPercent.unpaidWork)) -
    counts.overdueTermination * (pointsPerCase * removedShare(keptPercent.overdueTermination))
  );
}

function removedShare(keptPercent: number): number {
  return (100 - Math.min(Math.max(keptPercent, 0), 100)) / 100;
}
