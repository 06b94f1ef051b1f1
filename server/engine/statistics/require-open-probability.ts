/**
 * The value itself when it lies strictly between 0 and 1: odds, quantiles and intervals have no end at the ends.
 * @throws RangeError that names the value otherwise.
 * @example requireOpenProbability(0.95, "The coverage") // 0.95
 */
export function requireOpenProbability(value: number, name: string): number {
  if (value > 0 && value < 1) return value;
  throw new RangeError(`${name} must be between 0 and 1, ends left out, got ${value}.`);
}
