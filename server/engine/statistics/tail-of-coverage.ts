import { requireOpenProbability } from "./require-open-probability";

/**
 * Probability beyond either end of a central interval that covers a share: (1 - coverage) / 2.
 * @throws RangeError when the coverage is not between 0 and 1.
 * @example tailOfCoverage(0.95) // 0.025
 */
export function tailOfCoverage(coverage: number): number {
  return (1 - requireOpenProbability(coverage, "The coverage of an interval")) / 2;
}
