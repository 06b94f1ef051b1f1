import { continuedFraction } from "./continued-fraction";
import { logGamma } from "./log-gamma";
import { requirePositive } from "./require-positive";
import type { Tails } from "./tails";

/** A term this much smaller than the sum changes no digit of it. */
const CLOSE = 1e-17;

/**
 * Probability that a gamma variable of rate 1 lies below and above x: the regularised incomplete gamma functions.
 *
 * Formula: P(a, x) = x^a e^-x / gamma(a) * sum of x^n / (a (a+1) ... (a+n)) below a + 1, a continued fraction above.
 * Source: Abramowitz and Stegun, 6.5.4, 6.5.29 and 6.5.31.
 * @throws RangeError when the shape is not above 0.
 * @example gammaTails(1, 1) // lower 1 - 1/e = 0.632, upper 0.368
 */
export function gammaTails(shape: number, x: number): Tails {
  requirePositive(shape, "The shape of a gamma variable");
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = Math.min(1, front * series(shape, x));
    return { lower, upper: 1 - lower };
  }
  const fraction = continuedFraction(x + 1 - shape, (step) => [
    -step * (step - shape),
    x + 1 - shape + 2 * step,
  ]);
  const upper = Math.min(1, front * fraction);
  return { lower: 1 - upper, upper };
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let total = term;
  for (let step = 1; term > total * CLOSE; step += 1) {
    term *= x / (shape + step);
    total += term;
  }
  return total;
}
