/**
 * Workload of an officer or unit as the official tools print it ("capacity").
 *
 * Formula: 100 x total points / available points; 0 when available points are 0, as in the official tools. Views use
 * `workloadOrNoCapacity` instead, because 0% hides work that nobody has hours for.
 * Units: percent, 100 = fully loaded.
 * @example officialWorkloadPercent(125, 170) // 73.529…
 * @example officialWorkloadPercent(23, 0) // 0
 */
export function officialWorkloadPercent(totalPoints: number, availablePoints: number): number {
  // Multiplied first: 1,100 of 1,000 must be 110 exactly, which the line "strictly above 110" does not count.
  return availablePoints === 0 ? 0 : (100 * totalPoints) / availablePoints;
}
