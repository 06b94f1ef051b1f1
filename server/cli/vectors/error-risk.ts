import { calibrateIntercept } from "@/server/engine/risk/calibrate-intercept";
import { convexityLimit } from "@/server/engine/risk/convexity-limit";
import { impliedOddsRatio } from "@/server/engine/risk/implied-odds-ratio";
import { logLinearMultiplier } from "@/server/engine/risk/log-linear-multiplier";
import { oddsChange } from "@/server/engine/risk/odds-change";
import { shareMultiplier } from "@/server/engine/risk/share-multiplier";
import { timeExponent } from "@/server/engine/risk/time-exponent";
import { timeMultiplier } from "@/server/engine/risk/time-multiplier";
import type { Handler } from "./handler";

/** SPAR-H diagnosis: time for two thirds of the work multiplies by 10, and no level lies beyond. */
const barelyAdequate = { workloadRatio: 1.5, multiplier: 10 };
/** Vectors take the published slope as it is. */
const FULL_SLOPE = 1;

export const logLinearVector: Handler = (input) => ({
  multiplier: logLinearMultiplier(
    input.number("fraction"),
    input.number("lower_multiplier"),
    input.number("upper_multiplier"),
  ),
});

export const timeFactorVector: Handler = (input) => {
  const anchor = anchorOf(input.textOr("anchors", ""));
  const exponent = timeExponent(anchor);
  const factor = { exponent, theta: input.numberOr("theta", FULL_SLOPE), heldAtRatio: anchor.workloadRatio };
  return { exponent, multiplier: timeMultiplier(input.number("workload_ratio"), factor).multiplier };
};

/** The last "w=… -> …" of a text such as "w=1 -> 1, w=1.5 (time = 2/3 of required) -> 10". */
function anchorOf(anchors: string) {
  const last = [...anchors.matchAll(/w=([\d.]+)[^,]*->\s*([\d.]+)/g)].at(-1);
  return last ? { workloadRatio: Number(last[1]), multiplier: Number(last[2]) } : barelyAdequate;
}

export const convexityVector: Handler = (input) => ({
  max_p_for_convexity: convexityLimit(input.number("kappa")),
});

export const calibrationVector: Handler = (input) => {
  const multipliers = input.numbers("multipliers");
  const volumes = input.numbers("volumes");
  if (volumes.length !== multipliers.length) {
    throw new TypeError("input.volumes must be as long as input.multipliers.");
  }
  const units = volumes.map((opportunities, place) => ({
    opportunities,
    multiplier: multipliers[place] ?? 1,
  }));
  const { intercept, expectedErrors } = calibrateIntercept(
    units,
    input.number("nominal"),
    input.number("published_total"),
  );
  return { c: intercept, unit_expected: expectedErrors };
};

/** Shares of sufficient assessments in two years, the earlier one first: `sufficient_2018_19`, `sufficient_2024`. */
export const oddsChangeVector: Handler = (input) => {
  const [before, now] = input
    .keys()
    .filter((key) => key.startsWith("sufficient_"))
    .sort();
  if (before === undefined || now === undefined) {
    throw new TypeError("input needs two shares whose names begin with sufficient_.");
  }
  const change = oddsChange(1 - input.number(before), 1 - input.number(now));
  return {
    odds_insufficient_then: change.oddsThen,
    odds_insufficient_now: change.oddsNow,
    odds_ratio: change.oddsRatio,
  };
};

/** What workload and inexperience imply for the odds of an error. */
export const plausibilityVector: Handler = (input) => {
  const factor = {
    exponent: input.number("time_exponent"),
    theta: FULL_SLOPE,
    heldAtRatio: barelyAdequate.workloadRatio,
  };
  const { multiplier } = timeMultiplier(input.number("workload_ratio"), factor);
  const experience = (share: string) =>
    shareMultiplier(input.number("experience_max"), input.number(`inexperienced_share_${share}`));
  const change = { now: experience("now"), before: experience("then") };
  return {
    time_multiplier: multiplier,
    experience_multiplier: impliedOddsRatio([change]),
    product: impliedOddsRatio([{ now: multiplier, before: 1 }, change]),
  };
};
