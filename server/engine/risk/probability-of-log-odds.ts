/**
 * Probability of log-odds: the inverse logit, or sigmoid.
 *
 * Formula: 1 / (1 + e^-x). Range 0 to 1 for every x.
 * @example probabilityOfLogOdds(0) // 0.5
 */
export function probabilityOfLogOdds(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
