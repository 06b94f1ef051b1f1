/**
 * Shares a whole number out in proportion to weights, by largest remainder: the parts are whole and sum to it.
 * @throws RangeError when there is something to share and no weight.
 * @example shareOut(10, [1, 1, 1]) // [4, 3, 3]
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (total > 0 && !(sum > 0)) throw new RangeError(`Cannot share ${total} out: all weights are 0.`);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((value, place) => ({ place, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}

/**
 * The same with a cap on each part; what is above a cap goes to the others in proportion.
 * @throws RangeError when the caps together are below the total.
 * @example shareOutWithin(10, [8, 1, 1], [5, 9, 9]) // [5, 3, 2]
 */
export function shareOutWithin(total: number, weights: readonly number[], caps: readonly number[]): number[] {
  const capped = new Set<number>();
  for (;;) {
    const room = [...capped].reduce((left, place) => left - (caps[place] ?? 0), total);
    const free = weights.map((weight, place) => (capped.has(place) ? 0 : weight));
    if (room < 0 || (room > 0 && capped.size === weights.length)) {
      throw new RangeError(`Cannot share ${total} out within caps ${caps.join(", ")}.`);
    }
    const parts = room === 0 ? free.map(() => 0) : shareOut(room, free);
    const over = parts.flatMap((part, place) => (part > (caps[place] ?? 0) ? [place] : []));
    if (over.length === 0) {
      return parts.map((part, place) => (capped.has(place) ? (caps[place] ?? 0) : part));
    }
    for (const place of over) capped.add(place);
  }
}
