import { compositeMultiplier } from "@/server/engine/risk/composite-multiplier";
import {
  dependencyFactor,
  dependencyLevels,
  type DependencyLevel,
} from "@/server/engine/risk/dependency-factor";
import { dependentErrorProbability } from "@/server/engine/risk/dependent-error-probability";
import { errorProbabilityBeta } from "@/server/engine/risk/error-probability-beta";
import { heart } from "@/server/engine/risk/heart";
import { slim, type SlimAnchor } from "@/server/engine/risk/slim";
import { sparHOdds } from "@/server/engine/risk/spar-h-odds";
import { sparHWorksheet } from "@/server/engine/risk/spar-h-worksheet";
import { twoPartTask } from "@/server/engine/risk/two-part-task";
import type { Handler, Outputs } from "./handler";
import { inputReader, type InputReader } from "./input-reader";

/** How the tables of the vector files write certain failure. */
const CERTAIN_FAILURE = "P=1";

/** One worksheet, or one for each part of a task whose results are added. */
export const sparHVector: Handler = (input) => {
  if (!input.has("diagnosis") || !input.has("action")) return worksheet(input);
  const diagnosis = sparHWorksheet(...sheetInputs(input.object("diagnosis")));
  const action = sparHWorksheet(...sheetInputs(input.object("action")));
  return {
    diagnosis_hep: diagnosis.errorProbability,
    action_hep: action.errorProbability,
    hep: twoPartTask(diagnosis.errorProbability, action.errorProbability),
  };
};

function worksheet(input: InputReader): Outputs {
  if (input.has("composite")) {
    return { hep: sparHOdds(input.number("nominal_hep"), input.number("composite")) };
  }
  const [nominal, multipliers] = sheetInputs(input);
  const sheet = sparHWorksheet(nominal, multipliers);
  return {
    composite: sheet.composite,
    negative_count: sheet.negativeCount,
    adjusted: sheet.adjusted,
    hep: sheet.errorProbability,
    odds_form_hep: sparHOdds(nominal, compositeMultiplier(multipliers)),
  };
}

function sheetInputs(input: InputReader): [nominal: number, multipliers: readonly number[]] {
  const raw = input.raw("multipliers");
  const certain = Array.isArray(raw) && raw.includes(CERTAIN_FAILURE);
  const multipliers = certain ? [Number.POSITIVE_INFINITY] : input.numbers("multipliers");
  return [input.number("nominal_hep"), multipliers];
}

/** K of the published levels. */
const publishedFactors = { high: 1, moderate: 6, low: 19 };

export const dependencyVector: Handler = (input) => ({
  conditional_hep: dependentErrorProbability(
    input.number("p_without_dependency"),
    dependencyFactor(levelOf(input.text("level")), publishedFactors),
  ),
});

function levelOf(name: string): DependencyLevel {
  const found = dependencyLevels.find((level) => level === name);
  if (!found)
    throw new TypeError(`input.level must be one of ${dependencyLevels.join(", ")}, got "${name}".`);
  return found;
}

/** The 5th and 95th percentiles. */
const PERCENTILE_COVERAGE = 0.9;

export const errorProbabilityBetaVector: Handler = (input) => {
  const law = errorProbabilityBeta(input.number("mean_hep"), input.number("alpha"), PERCENTILE_COVERAGE);
  return { alpha: law.alpha, beta: law.beta, p05: law.lower, p95: law.upper };
};

export const heartVector: Handler = (input) => {
  const conditions = input.list("epcs").map((condition) => ({
    maximumEffect: condition.number("max"),
    assessedProportion: condition.number("apoa"),
  }));
  const { effects, errorProbability } = heart(input.number("nominal"), conditions);
  return { factors: effects, hep: errorProbability };
};

export const slimVector: Handler = (input) => {
  const ratings = input.numbers("ratings");
  const weights = input.numbers("weights");
  if (weights.length !== ratings.length) {
    throw new TypeError("input.weights must be as long as input.ratings.");
  }
  const factors = weights.map((weight, place) => ({ weight, rating: ratings[place] ?? 0 }));
  const { index, slope, intercept, errorProbability } = slim(factors, ...anchorsOf(input));
  return { sli: index, a: slope, b: intercept, hep: errorProbability };
};

/** Pairs of index and probability. */
function anchorsOf(input: InputReader): [SlimAnchor, SlimAnchor] {
  const pairs: unknown = input.raw("anchors");
  if (!Array.isArray(pairs)) throw new TypeError("input.anchors must be a list of two pairs.");
  const anchor = (place: number) => {
    const [index = NaN, errorProbability = NaN] = inputReader({ pair: pairs[place] as unknown }).numbers(
      "pair",
    );
    return { index, errorProbability };
  };
  return [anchor(0), anchor(1)];
}
