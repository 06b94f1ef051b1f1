import { funnelCountLimits } from "@/server/engine/statistics/funnel-count-limits";
import { funnelOverdispersedLimits } from "@/server/engine/statistics/funnel-overdispersed-limits";
import { funnelOverdispersion } from "@/server/engine/statistics/funnel-overdispersion";
import { funnelRatioLimits } from "@/server/engine/statistics/funnel-ratio-limits";
import { funnelShareLimits } from "@/server/engine/statistics/funnel-share-limits";
import type { Interval } from "@/server/engine/statistics/interval";
import type { Handler, Outputs } from "./handler";

const INNER = 0.95;
const OUTER = 0.998;

export const ratioLimitsVector: Handler = (input) => {
  const expected = input.number("expected");
  const target = input.numberOr("target", 1);
  const inner = funnelRatioLimits(expected, INNER);
  const outer = funnelRatioLimits(expected, OUTER);
  return {
    ll95: target * inner.lower,
    ul95: target * inner.upper,
    ll998: target * outer.lower,
    ul998: target * outer.upper,
  };
};

export const countLimitsVector: Handler = (input) => {
  const expected = input.number("expected");
  return namedLimits((coverage) => funnelCountLimits(expected, coverage));
};

function namedLimits(limits: (coverage: number) => Interval): Outputs {
  const inner = limits(INNER);
  const outer = limits(OUTER);
  return { lower95: inner.lower, upper95: inner.upper, lower998: outer.lower, upper998: outer.upper };
}

export const shareLimitsVector: Handler = (input) => {
  const { lower, upper } = funnelShareLimits(input.number("n"), input.number("target"), INNER);
  return { lower_count: lower, upper_count: upper };
};

/** Standard deviations as FunnelPlotR writes them for 95% and 99.8%: the vectors follow its code to the ninth digit. */
const roundedDeviations = { "95": 1.959964, "998": 3.090232 };
/** Units are named a, b, c, ... in their order. */
const unitNames = "abcdefghijklmnopqrstuvwxyz";

export const overdispersionVector: Handler = (input) => {
  const expected = input.numbers("expected");
  const observed = input.numbers("observed");
  if (observed.length !== expected.length) {
    throw new TypeError("input.observed must be as long as input.expected.");
  }
  const units = expected.map((count, place) => ({ observed: observed[place] ?? 0, expected: count }));
  const result = funnelOverdispersion(units, input.number("winsorise"));
  if (!result.known) return { phi: null, tau2: null };
  const limits = expected.flatMap((count, place) => {
    const unit = unitNames[place] ?? String(place);
    return [...unitLimits("od", unit, count, result.betweenVariance), ...unitLimits("naive", unit, count, 0)];
  });
  return {
    z: result.scores,
    winsorised_z: result.winsorisedScores,
    phi: result.dispersion,
    tau2: result.betweenVariance,
    ...Object.fromEntries(limits),
  };
};

function unitLimits(prefix: string, unit: string, expected: number, betweenVariance: number) {
  return Object.entries(roundedDeviations).flatMap(([name, deviations]) => {
    const { lower, upper } = funnelOverdispersedLimits(expected, betweenVariance, deviations);
    return [
      [`${prefix}_ll${name}_unit_${unit}`, lower],
      [`${prefix}_ul${name}_unit_${unit}`, upper],
    ] as const;
  });
}
