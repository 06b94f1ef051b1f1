import { requireProbability } from "../statistics/require-probability";
import { shareMultiplier } from "./share-multiplier";

export interface ErrorProducingCondition {
  /** Most that the condition multiplies the nominal probability by. */
  readonly maximumEffect: number;
  /** Assessed proportion of that effect, 0 to 1. */
  readonly assessedProportion: number;
}

export interface Heart {
  readonly effects: readonly number[];
  readonly errorProbability: number;
}

/**
 * Human error probability by HEART, the second opinion on the same inputs.
 *
 * Formula: nominal x product of ((maximum - 1) x proportion + 1), capped at 1.
 * Source: Williams, HEART: a proposed method for assessing and reducing human error (1986).
 * @throws RangeError when the nominal probability or a proportion is not from 0 to 1, or an effect not above 0.
 * @example heart(0.02, [maximum 17, proportion 0.5]) // effect 9, probability 0.18
 */
export function heart(nominalProbability: number, conditions: readonly ErrorProducingCondition[]): Heart {
  requireProbability(nominalProbability, "The nominal error probability");
  const effects = conditions.map(({ maximumEffect, assessedProportion }) =>
    shareMultiplier(maximumEffect, assessedProportion),
  );
  const product = effects.reduce((total, effect) => total * effect, nominalProbability);
  return { effects, errorProbability: Math.min(1, product) };
}
