import { claytonKaldor } from "@/server/engine/statistics/clayton-kaldor";
import { gammaInterval } from "@/server/engine/statistics/gamma-interval";
import { gammaPoissonFit } from "@/server/engine/statistics/gamma-poisson-fit";
import { gammaPoissonPosterior } from "@/server/engine/statistics/gamma-poisson-posterior";
import { marshall } from "@/server/engine/statistics/marshall";
import { martuzziElliott } from "@/server/engine/statistics/martuzzi-elliott";
import { robbins } from "@/server/engine/statistics/robbins";
import type { Handler } from "./handler";
import type { InputReader } from "./input-reader";

const CUSTOMARY_COVERAGE = 0.95;

export const robbinsVector: Handler = (input) => {
  const unitsByCount = input.numbers("counts_by_x");
  const fit = gammaPoissonFit(unitsByCount);
  if (!fit.known) return { robbins: robbins(unitsByCount), nu: null, sigma: null };
  return {
    robbins: robbins(unitsByCount),
    nu: fit.shape,
    sigma: 1 / fit.rate,
    gamma_posterior_means: unitsByCount.map(
      (_, count) => gammaPoissonPosterior({ count, exposure: 1 }, fit).mean,
    ),
  };
};

export const gammaPoissonVector: Handler = (input) => {
  const posterior = gammaPoissonPosterior(
    { count: input.number("count"), exposure: input.number("exposure") },
    { shape: input.number("alpha"), rate: input.number("beta") },
  );
  return {
    posterior_mean: posterior.mean,
    prior_mean: posterior.priorMean,
    raw: posterior.observedRatio,
    weight_on_data: posterior.weightOnData,
  };
};

export const marshallVector: Handler = (input) => {
  const { betweenVariance, overallRate, rates } = marshall(countsOf(input, exposuresOf(input)));
  const perThousand = rates.map((rate) => 1000 * rate);
  return {
    a: betweenVariance,
    b: overallRate,
    per_1000: perThousand,
    first_five_per_1000: perThousand.slice(0, 5),
  };
};

/** A list, or a text such as "9*under5_1981": a factor times another list of the vector. */
function exposuresOf(input: InputReader): readonly number[] {
  if (Array.isArray(input.raw("exposure"))) return input.numbers("exposure");
  const [, factor, key] = /^([\d.]+)\*(\w+)$/.exec(input.text("exposure")) ?? [];
  if (key === undefined)
    throw new TypeError('input.exposure must be a list, or text such as "9*population".');
  return input.numbers(key).map((value) => Number(factor) * value);
}

export const martuzziElliottVector: Handler = (input) => {
  const result = martuzziElliott(countsOf(input, input.numbers("total")));
  if (!result.known) return { phi: null, s2: null };
  const percents = result.shares.map((share) => 100 * share);
  return {
    phi: result.overallShare,
    s2: result.weightedVariance,
    estimate_pct: percents,
    estimate_pct_first_20: percents.slice(0, 20),
  };
};

function countsOf(input: InputReader, exposures: readonly number[]) {
  const cases = input.numbers("cases");
  if (cases.length !== exposures.length) throw new TypeError("input.cases must be as long as its exposures.");
  return cases.map((count, place) => ({ count, exposure: exposures[place] ?? 0 }));
}

export const claytonKaldorVector: Handler = (input) => {
  const observed = input.numbers("observed");
  const expected = input.numbers("expected");
  if (observed.length !== expected.length) {
    throw new TypeError("input.observed must be as long as input.expected.");
  }
  const units = expected.map((count, place) => ({ observed: observed[place] ?? 0, expected: count }));
  const { prior, ratios } = claytonKaldor(units);
  if (prior === null) return { nu: null, alpha: null, rr: ratios };
  const intervals = units.map((unit, place) => {
    const { lower, upper } = gammaInterval(
      gammaPoissonPosterior({ count: unit.observed, exposure: unit.expected }, prior),
      CUSTOMARY_COVERAGE,
    );
    return [`posterior_interval_unit_${place}`, [lower, upper]] as const;
  });
  return { nu: prior.shape, alpha: prior.rate, rr: ratios, ...Object.fromEntries(intervals) };
};
