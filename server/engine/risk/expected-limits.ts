import type { ParameterSet } from "../parameter-set";
import type { Interval } from "../statistics/interval";
import { negativeBinomialQuantile } from "../statistics/negative-binomial-quantile";
import { tailOfCoverage } from "../statistics/tail-of-coverage";

/**
 * Between which whole numbers the errors of a year lie when so many are expected: wider than chance alone, by the spread
 * between prisons as published.
 *
 * Formula: quantiles of the negative binomial law of this mean and size. Units: errors a year. It takes all prisons as
 * equally exposed, so it is rather too wide. Parameters: `error-risk.count-size`.
 * @throws RangeError when the expected count is not above 0.
 * @example 1.93 expected, spread 0.66, 95% // 0 to 10
 */
export function expectedLimits(expectedAYear: number, percent: number, parameters: ParameterSet): Interval {
  const size = parameters.value("error-risk.count-size");
  const tail = tailOfCoverage(percent / 100);
  return {
    lower: negativeBinomialQuantile(tail, expectedAYear, size),
    upper: negativeBinomialQuantile(1 - tail, expectedAYear, size),
  };
}
