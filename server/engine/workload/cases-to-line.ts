import type { UnitWork } from "./move-cases";

/**
 * Cases that must go for a unit's mean workload to be at a line or below it; negative is room: as many could come.
 *
 * Formula: (points - available points x line / 100) / points a case, rounded up, so that the line holds after either move.
 * Units: whole cases. Null where a case carries no points, or nobody has available points: no number of cases gets there.
 * @example 11,800 of 10,000 points, line 110%, 100 a case // 8; with 10,450 // -5, because 550 is room for five
 */
export function casesToLine(
  { points, availablePoints }: Pick<UnitWork, "points" | "availablePoints">,
  linePercent: number,
  pointsEach: number,
): number | null {
  if (pointsEach <= 0 || availablePoints <= 0) return null;
  return Math.ceil((points - (availablePoints * linePercent) / 100) / pointsEach);
}
