import type { ParameterSet } from "../parameter-set";
import type { Interval } from "../statistics/interval";
import { expectedLimits } from "./expected-limits";

export interface ExpectedRange {
  readonly likely: Interval;
  readonly wide: Interval;
}

/**
 * How many errors a prison may have in a year when this many are expected: see `expectedLimits`.
 *
 * Units: errors a year. Parameters: `risk.range-likely`, `risk.range-wide` (percent).
 * @throws RangeError when the expected count is not above 0.
 * @example 1.93 expected, spread 0.66 // likely 0 to 5, wide 0 to 10
 */
export function expectedRange(expectedAYear: number, parameters: ParameterSet): ExpectedRange {
  return {
    likely: expectedLimits(expectedAYear, parameters.value("risk.range-likely"), parameters),
    wide: expectedLimits(expectedAYear, parameters.value("risk.range-wide"), parameters),
  };
}
