import type { DisclosureLimits } from "./disclosure-limits";

/**
 * Which groups of a unit's officers are too small to be told of. Rule: those of fewer officers than `minimumOfficers`,
 * and the next smallest as long as one is hidden alone, or those hidden have fewer together: the unit's total less the
 * groups shown would tell of them. Parameters: `disclosure.minimum-officers`, passed in.
 * @param officers by group
 * @returns by group: whether it is hidden
 * @example 40, 12 and 3 // the 12 and the 3 are hidden: 55 less 40 and 12 would tell of the three
 */
export function hideSmallGroups(
  officers: readonly number[],
  { minimumOfficers }: Pick<DisclosureLimits, "minimumOfficers">,
): readonly boolean[] {
  const bySize = officers
    .map((count, place) => ({ count, place }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const hidden = new Set<number>();
  let together = 0;
  for (const { count, place } of bySize) {
    const isEnough = hidden.size !== 1 && (together === 0 || together >= minimumOfficers);
    if (count >= minimumOfficers && isEnough) break;
    hidden.add(place);
    together += count;
  }
  return officers.map((_, place) => hidden.has(place));
}
