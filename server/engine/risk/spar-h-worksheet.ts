import { requireProbability } from "../statistics/require-probability";
import { compositeMultiplier } from "./composite-multiplier";
import { sparHOdds } from "./spar-h-odds";

/** The printed worksheet says "three or more negative PSFs". */
const NEGATIVES_FOR_ADJUSTMENT = 3;

export interface SparHWorksheet {
  readonly composite: number;
  /** Multipliers above 1. */
  readonly negativeCount: number;
  /** Whether the adjustment factor was applied. */
  readonly adjusted: boolean;
  readonly errorProbability: number;
}

/**
 * Human error probability by the printed SPAR-H worksheet, for audit; the planner uses the odds form.
 *
 * Formula: nominal x product of multipliers, capped at 1; with three or more multipliers above 1 the adjustment
 * N C / (N (C - 1) + 1). A multiplier of Infinity is certain failure, 1. The result falls when a third factor crosses 1.
 * Source: NUREG/CR-6883 (2005). Its own example prints 0.81 where its formula gives 0.8016; this follows the formula.
 * @throws RangeError when the nominal probability is not from 0 to 1 or a multiplier not above 0.
 * @example sparHWorksheet(0.001, [2, 2, 3]) // composite 12, adjusted, 0.01187
 */
export function sparHWorksheet(nominalProbability: number, multipliers: readonly number[]): SparHWorksheet {
  requireProbability(nominalProbability, "The nominal error probability");
  const composite = compositeMultiplier(multipliers);
  const negativeCount = multipliers.filter((multiplier) => multiplier > 1).length;
  const adjusted = negativeCount >= NEGATIVES_FOR_ADJUSTMENT;
  const product = Math.min(1, nominalProbability * composite);
  const isAdjusted = adjusted || composite === Number.POSITIVE_INFINITY;
  const errorProbability = isAdjusted ? sparHOdds(nominalProbability, composite) : product;
  return { composite, negativeCount, adjusted, errorProbability };
}
