/**
 * Sum of a list; 0 for an empty one.
 * @example sum([68, 63, 42]) // 173
 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
