import type { Wave } from "./measure";

/**
 * What the waves of a release make together, %.
 * @example waves of 60% and 40% // 100
 */
export function sharePercentSum(waves: readonly Pick<Wave, "sharePercent">[]): number {
  return waves.reduce((sum, { sharePercent }) => sum + sharePercent, 0);
}
