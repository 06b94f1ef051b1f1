/**
 * The value itself when it is a whole number, 0 or more.
 * @throws RangeError that names the value otherwise.
 * @example requireCount(262, "The count of errors") // 262
 */
export function requireCount(value: number, name: string): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError(`${name} must be a whole number, 0 or more, got ${value}.`);
}
