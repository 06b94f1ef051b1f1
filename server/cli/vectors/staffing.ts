import { combine, known, type Quantity } from "@/server/engine/quantity";
import { gapRatio } from "@/server/engine/staffing/gap-ratio";
import { gapToWorkload } from "@/server/engine/staffing/gap-to-workload";
import { inPostPercent } from "@/server/engine/staffing/in-post-percent";
import { shortfall } from "@/server/engine/staffing/shortfall";
import { withinTolerance } from "@/server/engine/staffing/within-tolerance";
import { workloadFromHours } from "@/server/engine/staffing/workload-from-hours";
import { sustainedOverload } from "@/server/engine/workload/sustained-overload";
import type { Handler } from "./handler";
import { registerValue } from "./register-value";

const share = (percent: Quantity) => combine([percent], (value) => value / 100);

export const staffingShortfallVector: Handler = (input) => {
  const figures = {
    requiredFte: known(input.number("targetFte")),
    inPostFte: known(input.number("inPostFte")),
  };
  const gap = shortfall(figures, registerValue("line.reference-gap"));
  return {
    shortfallFte: gap.shortfallFte,
    shortfallPct: gap.shortfallPercent,
    inPostPct: inPostPercent(figures.inPostFte, figures.requiredFte),
  };
};

export const shortfallVector: Handler = (input) => {
  const requiredFte = known(input.number("required"));
  const inPostFte = known(input.number("in_post"));
  const linePercent = input.has("reference_gap")
    ? 100 * input.number("reference_gap")
    : registerValue("line.reference-gap");
  const gap = shortfall({ requiredFte, inPostFte }, linePercent);
  return {
    shortfall_fte: gap.shortfallFte,
    shortfall_pct: gap.shortfallPercent,
    in_post_ratio: share(inPostPercent(inPostFte, requiredFte)),
    workload_ratio_if_work_is_conserved: share(gap.loadIdentityPercent),
    distance_to_30_pct_points: gap.pointsToLine,
    ratio_to_30: gapRatio(gap.shortfallPercent, linePercent),
  };
};

export const gapToWorkloadVector: Handler = (input) => ({
  workload_ratio: gapToWorkload(100 * input.number("gap"), input.numberOr("pass_through", 1)),
});

export const toleranceVector: Handler = (input) => ({
  within_tolerance: withinTolerance(
    known(input.number("in_post")),
    known(input.number("target")),
    input.numberOr("tolerance_pct", registerValue("flag.tolerance")),
  ),
});

export const workloadMeasurementVector: Handler = (input) => ({
  pct: workloadFromHours(input.number("work_hours"), input.number("contracted_hours")),
});

const WEEK_DIGITS = 6;

/** Weeks are numbered, not dated, and a null is a missing week. */
export const thresholdRuleVector: Handler = (input) => {
  const percents = input.raw("weekly_pct");
  if (!Array.isArray(percents)) throw new TypeError("input.weekly_pct must be a list.");
  const weeks = percents.map((percent: unknown, place) => ({
    week: String(place).padStart(WEEK_DIGITS, "0"),
    workloadPercent: weekPercent(percent, place),
  }));
  const run = sustainedOverload(weeks, {
    overPercent: input.numberOr("threshold_pct_strictly_above", registerValue("line.over")),
    weeks: input.numberOr("weeks", registerValue("rule.sustained-weeks")),
  });
  return { excessive: run.everExcessive, excessive_now: run.excessiveNow, longest_run: run.longestRunWeeks };
};

function weekPercent(percent: unknown, place: number): Quantity | null {
  if (percent === null) return null;
  if (typeof percent === "number") return known(percent);
  throw new TypeError(`input.weekly_pct[${place}] must be a number or null.`);
}
