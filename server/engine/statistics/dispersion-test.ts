import { unknown, type Unknown } from "../quantity";
import { chiSquareUpperTail } from "./chi-square-upper-tail";
import { sum } from "./sum";
import { sumOfSquares } from "./sum-of-squares";

export interface DispersionTest {
  readonly known: true;
  readonly mean: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Variance over mean: 1 for counts of one constant Poisson mean, above it when they vary more. */
  readonly indexOfDispersion: number;
  /** How often counts of a constant mean would vary at least as much. */
  readonly upperTail: number;
}

/**
 * Whether counts of equal exposure vary more than chance about one mean: Fisher's index of dispersion.
 *
 * Formula: chi2 = sum (x - mean)^2 / mean with n - 1 degrees of freedom; index = chi2 / (n - 1).
 * Unknown: `outside-method` with fewer than two counts or when all are 0.
 * Source: Fisher, Statistical Methods for Research Workers (1925), section 16.
 * @example dispersionTest([2, 4, 6]) // chi-square 2 with 2 degrees of freedom, index 1
 */
export function dispersionTest(counts: readonly number[]): DispersionTest | Unknown {
  const total = sum(counts);
  if (counts.length < 2 || total <= 0) return unknown("outside-method");
  const mean = total / counts.length;
  const chiSquare = sumOfSquares(counts, mean) / mean;
  const degreesOfFreedom = counts.length - 1;
  return {
    known: true,
    mean,
    chiSquare,
    degreesOfFreedom,
    indexOfDispersion: chiSquare / degreesOfFreedom,
    upperTail: chiSquareUpperTail(chiSquare, degreesOfFreedom),
  };
}
