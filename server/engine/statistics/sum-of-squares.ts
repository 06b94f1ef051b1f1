/**
 * Sum of squared distances from a centre; 0 for an empty list. Formula: sum (x - centre)^2.
 * @example sumOfSquares([1, 3], 2) // 2
 */
export function sumOfSquares(values: readonly number[], centre: number): number {
  return values.reduce((total, value) => total + (value - centre) * (value - centre), 0);
}
