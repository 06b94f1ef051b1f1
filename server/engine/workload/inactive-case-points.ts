import { baseTiers, caseTypes, tiers } from "../vocabulary";
import { CASE_CELLS } from "./case-index";
import type { PointsTable } from "./points-table";
import { tierPoints } from "./tier-points";

/** Cases by type and tier, each array in the order of a unit week (see case-index.ts). */
export interface CaseCounts {
  readonly total: readonly number[];
  readonly warrants: readonly number[];
  readonly unpaidWork: readonly number[];
  readonly overdueTermination: readonly number[];
}

/**
 * Points of cases by type and tier, less those of the inactive cases among them: how the official nightly tool scores
 * Transition to Adulthood (T2A) cases.
 *
 * Formula: the sum over type and tier of `tierPoints`, at the points and kept shares of the table. Untiered cases score
 * nothing. Units: points. Parameters: those of the points table given, for T2A `points-t2a.*`.
 * @throws RangeError when an array has another length.
 * @example 10 community A3 T2A cases at 75 points, one of them a warrant // 675
 */
export function inactiveCasePoints(
  counts: CaseCounts,
  table: Pick<PointsTable, "tierPoints" | "contactSuspendedPoints" | "inactiveKeptPercent">,
): number {
  for (const cells of [counts.total, counts.warrants, counts.unpaidWork, counts.overdueTermination]) {
    if (cells.length !== CASE_CELLS) {
      throw new RangeError(
        `A case array has ${CASE_CELLS} counts (type by tier, then untiered), got ${cells.length}.`,
      );
    }
  }
  const cell = (place: number, pointsPerCase: number) =>
    tierPoints(
      {
        total: counts.total[place] ?? 0,
        warrants: counts.warrants[place] ?? 0,
        unpaidWork: counts.unpaidWork[place] ?? 0,
        overdueTermination: counts.overdueTermination[place] ?? 0,
      },
      pointsPerCase,
      table.inactiveKeptPercent,
      true,
    );
  let points = 0;
  caseTypes.forEach((caseType, row) => {
    baseTiers.forEach((tier, column) => {
      const place = row * tiers.length + column;
      points += cell(place, table.tierPoints[caseType][tier]);
      points += cell(place + baseTiers.length, table.contactSuspendedPoints);
    });
  });
  return points;
}
