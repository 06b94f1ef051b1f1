import { requireOpenProbability } from "../statistics/require-open-probability";
import { requirePositive } from "../statistics/require-positive";
import { sum } from "../statistics/sum";

export interface RatedFactor {
  /** Importance of the factor; weights need not add up to 1. */
  readonly weight: number;
  /** How favourable the factor is, on the scale of the anchors. */
  readonly rating: number;
}

/** A task whose success likelihood index and error probability are both known. */
export interface SlimAnchor {
  readonly index: number;
  readonly errorProbability: number;
}

export interface Slim {
  readonly index: number;
  readonly slope: number;
  readonly intercept: number;
  readonly errorProbability: number;
}

/**
 * Human error probability by SLIM, the success likelihood index method, between two anchor tasks.
 *
 * Formula: index = sum of weight x rating / sum of weights; log10 p = a index + b through the anchors; capped at 1.
 * Source: Embrey and others, SLIM-MAUD, NUREG/CR-3518 (1984).
 * @throws RangeError when weights do not add up to more than 0, an anchor's probability is not between 0 and 1, or both
 * anchors have the same index.
 * @example ratings 50 and 70 with equal weights, anchors 20 -> 0.1 and 80 -> 0.0001 // index 60, 0.001
 */
export function slim(factors: readonly RatedFactor[], first: SlimAnchor, second: SlimAnchor): Slim {
  if (first.index === second.index) {
    throw new RangeError(`SLIM needs two anchors of different index, got ${first.index} twice.`);
  }
  const totalWeight = requirePositive(sum(factors.map(({ weight }) => weight)), "The sum of the weights");
  const index = sum(factors.map(({ weight, rating }) => weight * rating)) / totalWeight;
  const slope = (logTen(second) - logTen(first)) / (second.index - first.index);
  const intercept = logTen(first) - slope * first.index;
  const errorProbability = Math.min(1, Math.exp((slope * index + intercept) * Math.LN10));
  return { index, slope, intercept, errorProbability };
}

function logTen({ errorProbability }: SlimAnchor): number {
  return Math.log10(requireOpenProbability(errorProbability, "The error probability of an anchor"));
}
