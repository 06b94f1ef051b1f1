import { sampleQuantile } from "./sample-quantile";

/**
 * Values with both ends drawn in: those beyond the quantiles of a share at either end take the quantile's value.
 *
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005), who takes 10%.
 * @param share at each end, 0 to less than 1/2
 * @throws RangeError when the share is outside, or the list is empty.
 * @example winsorise([0, 10, 20, 30, 100], 0.25) // 10, 10, 20, 30, 30
 */
export function winsorise(values: readonly number[], share: number): readonly number[] {
  if (!(share >= 0 && 2 * share < 1)) {
    throw new RangeError(`The share to winsorise must be from 0 to less than a half, got ${share}.`);
  }
  const least = sampleQuantile(values, share);
  const most = sampleQuantile(values, 1 - share);
  return values.map((value) => Math.min(most, Math.max(least, value)));
}
