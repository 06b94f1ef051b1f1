/**
 * The value itself when it is a finite number above 0.
 * @throws RangeError that names the value otherwise.
 * @example requirePositive(5.2, "The expected count") // 5.2
 */
export function requirePositive(value: number, name: string): number {
  if (value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${name} must be a finite number above 0, got ${value}.`);
}
