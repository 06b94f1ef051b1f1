import { continuedFraction } from "./continued-fraction";
import { logGamma } from "./log-gamma";
import { requirePositive } from "./require-positive";
import type { Tails } from "./tails";

/**
 * Probability that a beta variable lies below and above x: the regularised incomplete beta function and its complement.
 *
 * Formula: I_x(a, b) = x^a (1-x)^b / (a B(a, b)) times a continued fraction; by symmetry from the nearer end.
 * Source: Abramowitz and Stegun, 26.5.8.
 * @throws RangeError when a shape is not above 0.
 * @example betaTails(1, 1, 0.25) // lower 0.25, upper 0.75
 */
export function betaTails(alpha: number, beta: number, x: number): Tails {
  requirePositive(alpha, "The first shape of a beta variable");
  requirePositive(beta, "The second shape of a beta variable");
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x >= 1) return { lower: 1, upper: 0 };
  if (x <= (alpha + 1) / (alpha + beta + 2)) {
    const lower = nearTail(alpha, beta, x);
    return { lower, upper: 1 - lower };
  }
  const upper = nearTail(beta, alpha, 1 - x);
  return { lower: 1 - upper, upper };
}

/** The tail at 0, for x on its side of the mean. */
function nearTail(alpha: number, beta: number, x: number): number {
  const logFront =
    logGamma(alpha + beta) -
    logGamma(alpha) -
    logGamma(beta) +
    alpha * Math.log(x) +
    beta * Math.log(1 - x) -
    Math.log(alpha);
  return Math.min(
    1,
    Math.exp(logFront) * continuedFraction(1, (step) => [numerator(alpha, beta, x, step), 1]),
  );
}

/** Steps alternate between the odd and the even form. */
function numerator(alpha: number, beta: number, x: number, step: number): number {
  const half = Math.floor(step / 2);
  const place = alpha + step - 1;
  const top = step % 2 === 0 ? half * (beta - half) : -(alpha + half) * (alpha + beta + half);
  return (top * x) / (place * (place + 1));
}
