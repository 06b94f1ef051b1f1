import { baseTiers, caseTypes, tiers } from "../vocabulary";
import { CASE_CELLS } from "./case-index";
import type { PointsTable } from "./points-table";

/**
 * Points of the cases held: the sum over case type and tier of count x points (official nightly and real-time alike).
 *
 * `cases` is in the order of a unit week (see case-index.ts). A contact-suspended case scores
 * `contactSuspendedPoints`; an untiered case is counted in the caseload but scores nothing.
 * Units: points. Never unknown: an unpriced case is the caller's to show as unmeasured.
 * @throws RangeError when `cases` has another length.
 * @example ten community A3 cases at 206 points // 2,060
 */
export function casePoints(
  cases: readonly number[],
  table: Pick<PointsTable, "tierPoints" | "contactSuspendedPoints">,
): number {
  if (cases.length !== CASE_CELLS) {
    throw new RangeError(
      `A case array has ${CASE_CELLS} counts (type by tier, then untiered), got ${cases.length}.`,
    );
  }
  let points = 0;
  caseTypes.forEach((caseType, row) => {
    const prices = table.tierPoints[caseType];
    const start = row * tiers.length;
    baseTiers.forEach((tier, column) => {
      points += (cases[start + column] ?? 0) * prices[tier];
      points += (cases[start + baseTiers.length + column] ?? 0) * table.contactSuspendedPoints;
    });
  });
  return points;
}
