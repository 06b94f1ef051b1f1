import { largestRemainder } from "./largest-remainder";

/**
 * Whole people shared out in proportion to weights, no more than a cap for each: what a cap turns away is shared among
 * the others. The sum is smaller than the number where the caps cannot hold everyone.
 * @example shareWithCaps(10, [8, 1, 1], [4, 10, 10]) // [4, 3, 3]
 */
export function shareWithCaps(
  people: number,
  weights: readonly number[],
  caps: readonly number[],
): readonly number[] {
  const shared = weights.map(() => 0);
  let left = people;
  while (left > 0) {
    const room = caps.map((cap, place) => cap - (shared[place] ?? 0));
    const open = weights.map((weight, place) => ((room[place] ?? 0) > 0 ? weight : 0));
    const more = largestRemainder(left, open).map((each, place) => Math.min(each, room[place] ?? 0));
    const placed = more.reduce((sum, each) => sum + each, 0);
    if (placed === 0) break;
    more.forEach((each, place) => (shared[place] = (shared[place] ?? 0) + each));
    left -= placed;
  }
  return shared;
}
