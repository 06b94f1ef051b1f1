import { combine, known, type Quantity } from "@/server/engine/quantity";
import { coverageHours } from "@/server/engine/staffing/coverage-hours";
import { individualAllowanceFte } from "@/server/engine/staffing/individual-allowance-fte";
import { netAnnualWorkHours } from "@/server/engine/staffing/net-annual-work-hours";
import { nonEffectiveShare } from "@/server/engine/staffing/non-effective-share";
import { shiftReliefFactor } from "@/server/engine/staffing/shift-relief-factor";
import { standardWorkload } from "@/server/engine/staffing/standard-workload";
import { wisn } from "@/server/engine/staffing/wisn";
import { wisnRatio } from "@/server/engine/staffing/wisn-ratio";
import type { Handler, Outputs } from "./handler";
import type { InputReader } from "./input-reader";

export const coverageHoursVector: Handler = (input) => ({
  hours: coverageHours(
    input.number("posts"),
    ...(input.has("hours_per_day") ? [input.number("hours_per_day")] : []),
  ),
});

/** Net hours of an officer are given, or are scheduled hours less absent hours. */
export const reliefFactorVector: Handler = (input) => {
  const coverage = input.number(input.has("coverage_hours") ? "coverage_hours" : "post_hours_per_year");
  if (input.has("net_hours"))
    return { relief_factor: shiftReliefFactor(coverage, input.number("net_hours")) };
  const scheduled = input.number("scheduled_hours");
  const absent = input.number("absent_hours");
  const available = netAnnualWorkHours({
    contractedHoursPerWeek: scheduled,
    weeksPerYear: 1,
    awayHours: [absent],
  });
  return {
    coverage_hours: coverage,
    available_hours: available,
    absent_pct: combine([nonEffectiveShare(available, [absent]).nonEffectiveShare], (share) => 100 * share),
    relief_factor: shiftReliefFactor(coverage, available),
  };
};

const ON_DUTY = "on_duty";

/** Every other count of the vector is a reason for being away. */
export const nonEffectiveVector: Handler = (input) => {
  const away = input.keys().filter((key) => key !== ON_DUTY);
  const day = nonEffectiveShare(
    input.number(ON_DUTY),
    away.map((key) => input.number(key)),
  );
  return {
    rostered_total: day.rosteredStaff,
    non_effective_share: day.nonEffectiveShare,
    relief_multiplier: day.reliefMultiplier,
  };
};

/** Every `…_hours` of the vector is a reason for being away from the post. */
export const netHoursVector: Handler = (input) => {
  const away = input.keys().filter((key) => key.endsWith("_hours"));
  const netHours = netAnnualWorkHours({
    contractedHoursPerWeek: input.number("contracted_hours_week"),
    weeksPerYear: input.number("weeks"),
    awayHours: away.map((key) => input.number(key)),
  });
  const required: Outputs = input.has("posts_24_7")
    ? { required_fte: shiftReliefFactor(coverageHours(input.number("posts_24_7")), netHours) }
    : {};
  return { nawh: netHours, ...required };
};

const ALLOWANCE_HOURS = "individual_allowance_hours_per_year";

/** The whole chain from activities, or only existing against required staff. */
export const wisnVector: Handler = (input) => {
  const requirement = input.has("required")
    ? { required: known(input.number("required")) }
    : requirementOf(input);
  if (!input.has("existing")) return requirement;
  const { ratio, differenceFte } = wisnRatio(known(input.number("existing")), requirement.required);
  return { ...requirement, ratio, difference: differenceFte };
};

function requirementOf(input: InputReader) {
  const activities = (input.has("activities") ? input.list("activities") : [input]).map((activity) => ({
    annualVolume: activity.number("annual_volume"),
    standardWorkload: standardOf(activity, input),
  }));
  const allowanceFte = input.has(ALLOWANCE_HOURS)
    ? individualAllowanceFte(input.number(ALLOWANCE_HOURS), input.number("awt_hours"))
    : known(0);
  const requirement = wisn({
    activities,
    categoryAllowanceShare: input.numberOr("category_allowance_share", 0),
    individualAllowanceFte: allowanceFte,
  });
  return {
    standard_workloads: activities.map((activity) => activity.standardWorkload),
    base: requirement.baseFte,
    caf: requirement.categoryAllowanceFactor,
    iaf: allowanceFte,
    required: requirement.requiredFte,
  };
}

function standardOf(activity: InputReader, input: InputReader): Quantity {
  return activity.has("standard_workload")
    ? known(activity.number("standard_workload"))
    : standardWorkload(input.number("awt_hours"), activity.number("hours_each"));
}
