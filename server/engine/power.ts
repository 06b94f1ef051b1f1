/**
 * `base` to the power of `exponent` for a positive base, with the same digits on every Node version.
 * `Math.pow` and `**` differ in the last bit between Node 20 and 24; `exp(y log x)` does not.
 * 1 to any power, and anything to the power 0, are exactly 1; power 1 returns the base itself.
 * @throws RangeError when the base is not positive.
 * @example power(1.5, 2) // 2.25 within 1e-15
 */
export function power(base: number, exponent: number): number {
  if (!(base > 0)) throw new RangeError(`power() needs a positive base, got ${base}.`);
  if (exponent === 1) return base;
  return Math.exp(exponent * Math.log(base));
}
