import type { ParameterSet } from "../parameter-set";
import type { Interval } from "../statistics/interval";
import { negativeBinomialQuantile } from "../statistics/negative-binomial-quantile";
import { tailOfCoverage } from "../statistics/tail-of-coverage";

export interface ExpectedRange {
  readonly likely: Interval;
  readonly wide: Interval;
}

/**
 * How many errors a prison may have in a year when this many are expected: whole numbers, wider than chance alone.
 *
 * Formula: quantiles of the negative binomial law of this mean and the published spread between prisons. Units: errors a
 * year. It takes all prisons as equally exposed, so it is rather too wide.
 * Parameters: `error-risk.count-size`, `risk.range-likely`, `risk.range-wide` (percent).
 * @throws RangeError when the expected count is not above 0.
 * @example 1.93 expected, spread 0.66 // likely 0 to 5, wide 0 to 10
 */
export function expectedRange(expectedAYear: number, parameters: ParameterSet): ExpectedRange {
  const size = parameters.value("error-risk.count-size");
  const range = (percent: number): Interval => {
    const tail = tailOfCoverage(percent / 100);
    return {
      lower: negativeBinomialQuantile(tail, expectedAYear, size),
      upper: negativeBinomialQuantile(1 - tail, expectedAYear, size),
    };
  };
  return {
    likely: range(parameters.value("risk.range-likely")),
    wide: range(parameters.value("risk.range-wide")),
  };
}
