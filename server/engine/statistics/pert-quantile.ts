import { betaQuantile } from "./beta-quantile";

/** The customary weight of the most likely value: four, beside one for either end. */
const MODE_WEIGHT = 4;

export interface Pert {
  readonly lowest: number;
  readonly likeliest: number;
  readonly highest: number;
}

/**
 * Quantile of a PERT law: a judgement given as lowest, most likely and highest.
 *
 * Formula: low + (high - low) B(p; 1 + 4 (mode - low) / (high - low), 1 + 4 (high - mode) / (high - low)), B the beta
 * quantile; the single value where low and high meet.
 * Source: Malcolm and others, Operations Research 7 (1959).
 * @throws RangeError when the three are not in order or the probability is not between 0 and 1.
 * @example pertQuantile(0.5, { lowest: 0, likeliest: 0.5, highest: 1 }) // 0.5
 */
export function pertQuantile(probability: number, { lowest, likeliest, highest }: Pert): number {
  if (!(lowest <= likeliest && likeliest <= highest)) {
    throw new RangeError(`A PERT law needs values in order, got ${lowest}, ${likeliest}, ${highest}.`);
  }
  const width = highest - lowest;
  if (width === 0) return lowest;
  const alpha = 1 + (MODE_WEIGHT * (likeliest - lowest)) / width;
  const beta = 1 + (MODE_WEIGHT * (highest - likeliest)) / width;
  return lowest + width * betaQuantile(probability, alpha, beta);
}
