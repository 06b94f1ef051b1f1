import { dispersionTest } from "@/server/engine/statistics/dispersion-test";
import { negativeBinomialQuantile } from "@/server/engine/statistics/negative-binomial-quantile";
import { negativeBinomialSize } from "@/server/engine/statistics/negative-binomial-size";
import { negativeBinomialZero } from "@/server/engine/statistics/negative-binomial-zero";
import { poissonInterval } from "@/server/engine/statistics/poisson-interval";
import { poissonQuantile } from "@/server/engine/statistics/poisson-quantile";
import { rateRatio } from "@/server/engine/statistics/rate-ratio";
import { sum } from "@/server/engine/statistics/sum";
import { combine } from "@/server/engine/quantity";
import type { Handler } from "./handler";

/** Vectors leave the coverage of an interval to the custom. */
const CUSTOMARY_COVERAGE = 0.95;

export const poissonIntervalVector: Handler = (input) => {
  const coverage = input.numberOr("confidence", CUSTOMARY_COVERAGE);
  const { lower, upper } = poissonInterval(input.number("count"), coverage);
  return { ci: [lower, upper] };
};

export const rateVector: Handler = (input) => {
  const now = { count: input.number("errors"), exposure: input.number("releases") };
  const before = { count: input.number("errors_prev"), exposure: input.number("releases_prev") };
  const change = rateRatio(now, before, CUSTOMARY_COVERAGE);
  return {
    rate: now.count / now.exposure,
    rate_prev: before.count / before.exposure,
    rate_ratio: change.known ? change.ratio : null,
    log_rr_se: change.known ? change.logStandardError : null,
    increase_pct: increasePercent(now.count, before.count),
    releases_increase_pct: increasePercent(now.exposure, before.exposure),
  };
};

const increasePercent = (now: number, before: number) => 100 * (now / before - 1);

/** Every list of the vector is summed; the total, or the first list, is tested. */
export const dispersionVector: Handler = (input) => {
  const lists = input.keys().filter((key) => input.has(key));
  const tested = lists.includes("total") ? "total" : lists[0];
  if (tested === undefined) throw new TypeError("input needs a list of counts.");
  const sums = lists.map((key) => [`sum_${key}`, sum(input.numbers(key))] as const);
  const test = dispersionTest(input.numbers(tested));
  if (!test.known) return Object.fromEntries(sums);
  return {
    ...Object.fromEntries(sums),
    mean: test.mean,
    index_of_dispersion: test.indexOfDispersion,
    chi2: test.chiSquare,
    df: test.degreesOfFreedom,
    p_upper: test.upperTail,
  };
};

export const zeroFractionVector: Handler = (input) => {
  const prisons = input.number("prisons");
  const mean = input.number("errors_in_prisons") / prisons;
  const zeroShare = 1 - input.number("prisons_with_at_least_one") / prisons;
  const size = negativeBinomialSize(mean, zeroShare);
  return {
    mean,
    poisson_expected_with_at_least_one: prisons * (1 - Math.exp(-mean)),
    observed_zero_fraction: zeroShare,
    nb_size: size,
    nb_variance_over_mean: combine([size], (value) => 1 + mean / value),
  };
};

/** Quantiles that a vector may ask for, by the name of the result. */
const quantiles = { q025: 0.025, q10: 0.1, q50: 0.5, q90: 0.9, q95: 0.95, q975: 0.975, q99: 0.99 };

export const predictiveVector: Handler = (input) => {
  const mean = input.number("mean");
  const size = input.number("size");
  const each = Object.entries(quantiles).flatMap(([name, probability]) => [
    [name, negativeBinomialQuantile(probability, mean, size)] as const,
    [`poisson_${name}`, poissonQuantile(probability, mean)] as const,
  ]);
  return { p0: negativeBinomialZero(mean, size), ...Object.fromEntries(each) };
};
