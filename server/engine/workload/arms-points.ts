import type { PointsTable } from "./points-table";

export interface ArmsCases {
  readonly licence: number;
  readonly community: number;
}

/**
 * Points of ARMS assessments (active risk management of people convicted of sexual offences).
 *
 * Formula: licence cases x licence points + community cases x community points. The nightly tool has left them out
 * since January 2023. Units: points. Source: wmt-probation-rules, ARMS points.
 * Parameters: `points.arms-licence`, `points.arms-community`.
 * @example one licence case at 35 and two community cases at 69 points // 173
 */
export function armsPoints(
  cases: ArmsCases,
  table: Pick<PointsTable, "armsLicencePoints" | "armsCommunityPoints">,
): number {
  return cases.licence * table.armsLicencePoints + cases.community * table.armsCommunityPoints;
}
