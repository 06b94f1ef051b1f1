/**
 * Reductions as a share of contracted hours: the second line of the official workload chart.
 *
 * Formula: 100 x reduction hours / contracted hours; 0 when no hours are contracted. Units: percent.
 * @example reductionPercent(8.9, 37) // 24.05…
 */
export function reductionPercent(reductionHours: number, contractedHours: number): number {
  return contractedHours === 0 ? 0 : (100 * reductionHours) / contractedHours;
}
