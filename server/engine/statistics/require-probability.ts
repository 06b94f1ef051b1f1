/**
 * The value itself when it lies between 0 and 1, both included.
 * @throws RangeError that names the value otherwise.
 * @example requireProbability(0.2, "The nominal error probability") // 0.2
 */
export function requireProbability(value: number, name: string): number {
  if (value >= 0 && value <= 1) return value;
  throw new RangeError(`${name} must be from 0 to 1, got ${value}.`);
}
