/** Stands in for a partial denominator of 0, which would end the recurrence. */
const TINY = 1e-300;
/** Doubles hold no closer step. */
const CLOSE = 1e-16;
/** Far more than any shape in use needs: a fraction of n terms settles shapes up to about n squared. */
const MOST_TERMS = 100_000;

/**
 * Value of the continued fraction 1 / (1 + a1 / (1 + a2 / (1 + ...))) by the modified Lentz method.
 *
 * Source: Thompson and Barnett, Journal of Computational Physics 64 (1986).
 * @param term the numerator a_n and the denominator b_n of step n, counted from 1
 * @param first the denominator b_0 in front: 1 / (b_0 + a_1 / (b_1 + ...))
 * @throws RangeError when it does not settle.
 * @example continuedFraction(1, () => [1, 1]) // 0.618, the golden ratio less 1
 */
export function continuedFraction(
  first: number,
  term: (step: number) => readonly [numerator: number, denominator: number],
): number {
  let upper = 1 / TINY;
  let lower = 1 / away(first);
  let value = lower;
  for (let step = 1; step <= MOST_TERMS; step += 1) {
    const [numerator, denominator] = term(step);
    lower = 1 / away(denominator + numerator * lower);
    upper = away(denominator + numerator / upper);
    const change = upper * lower;
    value *= change;
    if (Math.abs(change - 1) <= 2 * CLOSE) return value;
  }
  throw new RangeError(`A continued fraction did not settle in ${MOST_TERMS} terms: the shape is too large.`);
}

const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
