import { requireProbability } from "./require-probability";

/**
 * Quantile of a list by linear interpolation between its sorted values (type 7, the default of R and of spreadsheets).
 *
 * Formula: place (n - 1) p, counted from 0.
 * @throws RangeError when the list is empty or the probability not from 0 to 1.
 * @example sampleQuantile([1, 2, 3, 4], 0.1) // 1.3
 */
export function sampleQuantile(values: readonly number[], probability: number): number {
  requireProbability(probability, "The probability of a quantile");
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * probability;
  const before = sorted[Math.floor(place)];
  const after = sorted[Math.ceil(place)];
  if (before === undefined || after === undefined) throw new RangeError("An empty list has no quantile.");
  return before + (place - Math.floor(place)) * (after - before);
}
