/**
 * Product of the multipliers of all performance shaping factors; 1 when there are none.
 *
 * A multiplier of Infinity stands for certain failure (time inadequate, unfit for duty), whatever the others are.
 * Source: Gertman and others, The SPAR-H Human Reliability Analysis Method, NUREG/CR-6883 (2005).
 * @throws RangeError when a multiplier is not above 0.
 * @example compositeMultiplier([2, 2, 3]) // 12
 */
export function compositeMultiplier(multipliers: readonly number[]): number {
  for (const multiplier of multipliers) {
    if (!(multiplier > 0)) throw new RangeError(`A multiplier must be above 0, got ${multiplier}.`);
  }
  return multipliers.includes(Number.POSITIVE_INFINITY)
    ? Number.POSITIVE_INFINITY
    : multipliers.reduce((product, multiplier) => product * multiplier, 1);
}
