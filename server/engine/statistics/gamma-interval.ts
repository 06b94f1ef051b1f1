import { gammaQuantile } from "./gamma-quantile";
import type { GammaPrior } from "./gamma-poisson-posterior";
import type { Interval } from "./interval";
import { tailOfCoverage } from "./tail-of-coverage";

/**
 * Central interval of a gamma law, such as the posterior of a unit's rate ratio.
 *
 * Formula: gamma quantiles at (1 - coverage) / 2 and its complement.
 * @throws RangeError when shape or rate is not above 0 or the coverage not between 0 and 1.
 * @example gammaInterval({ shape: 21.7, rate: 9.5 }, 0.95) // 1.43 to 3.34
 */
export function gammaInterval({ shape, rate }: GammaPrior, coverage: number): Interval {
  const tail = tailOfCoverage(coverage);
  return { lower: gammaQuantile(tail, shape, rate), upper: gammaQuantile(1 - tail, shape, rate) };
}
