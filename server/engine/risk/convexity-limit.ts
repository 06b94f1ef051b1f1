import { requirePositive } from "../statistics/require-positive";

/**
 * Largest error probability up to which each further officer helps less than the one before.
 *
 * Formula: (kappa + 1) / (2 kappa): the inflection of p = 1 / (1 + A staff^kappa), kappa the exponent of the time factor
 * (theta included). Above it the curve is not convex in staff, and a greedy spread of staff need not be the best.
 * A limit of 1 or more says that the curve is convex throughout.
 * Source: the second derivative of the log-logistic curve.
 * @throws RangeError when kappa is not above 0.
 * @example convexityLimit(5.679) // 0.588
 */
export function convexityLimit(kappa: number): number {
  requirePositive(kappa, "The exponent of the error curve");
  return (kappa + 1) / (2 * kappa);
}
