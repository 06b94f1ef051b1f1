import type { ParameterSet } from "@/server/engine/parameter-set";
import { resolveParameters } from "@/server/parameters/resolve";
import type { BatchRecipe } from "../batch-recipe";
import { checksum } from "../checksum";
import { modelledPlans, type ModelledPlan } from "./modelled-plan";
import { probationWeeks } from "./probation-weeks";
import { staffingFacts } from "./staffing-facts";
import { unitStaffing } from "./unit-staffing";

/** Changes when the same files and parameters would give other rows. */
const generatorVersion = "1";

/** What the generator reads: its own assumptions and the official points, hours and reductions. */
const readKeys = /^(modelled|points|hours|reduction)\./;

/** The modelled probation rows, one batch a baseline. */
export const modelledBatches: readonly BatchRecipe[] = modelledPlans.map((plan) => ({
  kind: plan.kind,
  title: plan.title,
  source: "plimsoll-model",
  sha256: (files) =>
    checksum(
      generatorVersion,
      JSON.stringify(plan),
      parameterText(parametersOf(plan)),
      ...(["pdus.csv", "upper-units.csv", "region_population.csv"] as const).map((name) => files.text(name)),
      ...(["probation_regions.csv", "national_timeseries.csv"] as const).map((name) => files.text(name)),
    ),
  rows(files) {
    const parameters = parametersOf(plan);
    const units = unitStaffing(files, plan, parameters);
    return { facts: staffingFacts(units, plan), ...probationWeeks(units, files, plan, parameters) };
  },
}));

function parametersOf(plan: ModelledPlan): ParameterSet {
  return resolveParameters(plan.parametersDate);
}

function parameterText({ rows }: ParameterSet): string {
  const read = [...rows.values()].filter(({ key }) => readKeys.test(key));
  return read.map(({ key, value }) => `${key}=${value}`).join("\n");
}
