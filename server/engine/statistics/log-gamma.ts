/** Coefficients of the Stirling series in 1/x, 1/x^3 and so on: Bernoulli numbers over 2n(2n-1). */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188] as const;
/** From here on the first term left out is below 3e-16. */
const SERIES_FROM = 15;

/**
 * Natural logarithm of the gamma function, to about 15 digits.
 *
 * Formula: (x - 1/2) ln x - x + ln(2 pi)/2 + 1/(12 x) - 1/(360 x^3) + ...; below 15 by gamma(x) = gamma(x + 1) / x.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.15 and 6.1.41.
 * @throws RangeError when x is not a finite number above 0.
 * @example logGamma(5) // ln 24 = 3.178
 */
export function logGamma(x: number): number {
  if (!(x > 0 && Number.isFinite(x))) throw new RangeError(`logGamma() needs a number above 0, got ${x}.`);
  let product = 1;
  let shifted = x;
  for (; shifted < SERIES_FROM; shifted += 1) product *= shifted;
  const inverseSquare = 1 / (shifted * shifted);
  const series = SERIES.reduceRight((rest, term) => rest * inverseSquare + term, 0) / shifted;
  const stirling = (shifted - 1 / 2) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2;
  return stirling + series - Math.log(product);
}
