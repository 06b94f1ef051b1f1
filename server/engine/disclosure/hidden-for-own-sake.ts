import type { CountNetwork } from "./count-network";
import type { DisclosureLimits } from "./disclosure-limits";

/**
 * Counts that are hidden for their own sake in any of the weeks: those of a unit or group with fewer officers than
 * `minimumOfficers`, those from 1 to under `minimumCount`, and those that tell who came or left: where a unit's
 * officers differ by 1 to under `minimumCount` from one week to the next and its counts change in that direction
 * only, the change is the counts of those few.
 * @param edges in the order of the network, `bands` of them of each unit or group
 * @example 12 officers as 6 and 6, then 13 as 6 and 7 // the second count: the newcomer is in it
 */
export function hiddenForOwnSake(
  { edges }: CountNetwork,
  bands: number,
  limits: DisclosureLimits,
): boolean[] {
  const isFew = (value: number) => value > 0 && value < limits.minimumCount;
  return edges.map(({ values, officers }, place) => {
    const start = place - (place % bands);
    const beside = edges.slice(start, start + bands);
    return values.some((value, week) => {
      const all = officers[week] ?? 0;
      if (isFew(value) || (all > 0 && all < limits.minimumOfficers)) return true;
      const change = (counts: readonly number[]) =>
        week > 0 ? (counts[week] ?? 0) - (counts[week - 1] ?? 0) : 0;
      if (change(values) === 0 || !isFew(Math.abs(change(officers)))) return false;
      const moved = beside.reduce((sum, each) => sum + Math.abs(change(each.values)), 0);
      return moved === Math.abs(change(officers));
    });
  });
}
