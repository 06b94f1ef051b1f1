/**
 * Hours that a reason for reduction proposes (from its allowance) or permits (from its maximum).
 *
 * Formula: min( round2( contracted hours x percent / 100 ), contracted hours ); a reason without a percentage gives all
 * contracted hours. Units: hours a week. Source: wmt-web, reduction hours. Parameters: `reduction.*`.
 * @example reductionAllowanceHours(37, 40) // 14.8
 */
export function reductionAllowanceHours(contractedHours: number, percent: number | null): number {
  if (percent === null) return contractedHours;
  // Hundredths of an hour: hours x percent / 100, rounded to two places.
  return Math.min(Math.round(contractedHours * percent) / 100, contractedHours);
}
