import { SAME } from "./measure-limits";

/**
 * Whole people that a percentage of a pool makes.
 *
 * Formula: pool x percent / 100, rounded down but for the last digit: 5% of 1,800 is 90, not 89. Units: people, though the pool is in FTE: say so where it is shown.
 * @example wholeQuota(1800, 5) // 90
 */
export function wholeQuota(poolFte: number, percent: number): number {
  return Math.floor((poolFte * percent) / 100 + SAME);
}
