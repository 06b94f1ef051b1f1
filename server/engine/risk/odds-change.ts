import { requireOpenProbability } from "../statistics/require-open-probability";

export interface OddsChange {
  readonly oddsThen: number;
  readonly oddsNow: number;
  readonly oddsRatio: number;
}

/**
 * How the odds of an error have changed between two published probabilities: what a product of multipliers is checked
 * against. A plausibility check, never evidence of cause.
 *
 * Formula: odds = p / (1 - p); ratio = odds now / odds then.
 * @throws RangeError when a probability is not between 0 and 1.
 * @example oddsChange(0.4, 0.72) // 0.667 to 2.571, ratio 3.86
 */
export function oddsChange(probabilityThen: number, probabilityNow: number): OddsChange {
  requireOpenProbability(probabilityThen, "The probability then");
  requireOpenProbability(probabilityNow, "The probability now");
  const oddsThen = probabilityThen / (1 - probabilityThen);
  const oddsNow = probabilityNow / (1 - probabilityNow);
  return { oddsThen, oddsNow, oddsRatio: oddsNow / oddsThen };
}
