/**
 * Whole people shared out in proportion to weights: rounded down, and those left over to the largest remainders.
 *
 * Equal remainders go to the earlier weight. Nobody is shared out where every weight is 0. Units: people.
 * @throws RangeError when a weight is below 0 or the number is no whole number.
 * @example largestRemainder(10, [1, 1, 1]) // [4, 3, 3]
 */
export function largestRemainder(people: number, weights: readonly number[]): readonly number[] {
  if (!Number.isInteger(people) || people < 0) {
    throw new RangeError(`People are shared out as whole numbers of 0 or more, got ${people}.`);
  }
  if (weights.some((weight) => !(weight >= 0))) {
    throw new RangeError("Weights must be 0 or more. Maybe an unknown shortfall was passed on.");
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (people * weight) / total);
  const whole = exact.map(Math.floor);
  const left = people - whole.reduce((sum, each) => sum + each, 0);
  const order = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of order.slice(0, left)) whole[place] = (whole[place] ?? 0) + 1;
  return whole;
}
