import { monthCalendar } from "../forecast/month-calendar";
import { checkCasesHeld } from "./check-cases-held";
import type { CheckContext, Report } from "./check-context";
import { checkMeasure } from "./check-measure";
import { checkRange } from "./check-range";
import { measureLimits } from "./measure-limits";
import type { Scenario } from "./scenario";
import type { ScenarioProblem } from "./scenario-problem";
import { wholeQuota } from "./whole-quota";

/**
 * Everything that is wrong with a plan, field by field, with the rule, what to do and the allowed range. Nothing is
 * corrected in silence: a plan with a `refused` problem does not run; `noted` ones say what will come of them.
 *
 * Measures that are switched off are checked too, so that they can be switched on.
 * @example a release of 130% // measures.0.percent, refused, allowed 0 to 100
 */
export function checkScenario(
  scenario: Scenario,
  { model, boundsOf }: Omit<CheckContext, "horizon">,
): readonly ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const reporter =
    (start: string): Report =>
    (field, rule, sentence, allowed = null, severity = "refused") =>
      problems.push({ path: `${start}${field}`, rule, severity, sentence, allowed });
  const top = reporter("");
  checkRange(top, "months", scenario.months, measureLimits.horizon);
  if (scenario.baseline !== model.asOf) {
    top(
      "baseline",
      "baseline-differs",
      `No position of ${scenario.baseline} is loaded, but one of ${model.asOf}. Choose its date.`,
    );
  }
  if (problems.length > 0) return problems;
  const { starts } = monthCalendar(model.asOf, scenario.months);
  const horizon = { firstDay: starts[0] ?? 0, lastDay: (starts.at(-1) ?? 0) - 1 };
  scenario.measures.forEach((measure, at) => {
    const report = reporter(`measures.${at}.`);
    if (scenario.measures.findIndex(({ id }) => id === measure.id) !== at) {
      report("id", "id-twice", `Two measures are called ${measure.id}. Give each an id of its own.`);
    }
    checkMeasure(report, measure, { model, boundsOf, horizon });
  });
  checkPools(scenario, reporter);
  checkCasesHeld(scenario.measures, model, reporter);
  scenario.overrides.forEach(({ key, value }, at) => {
    const report = reporter(`overrides.${at}.`);
    const bounds = boundsOf(key);
    if (bounds === null) {
      report("key", "unknown-key", `The registers have no row ${key}. Choose one from the assumptions.`);
    } else if (!(value >= bounds.min && value <= bounds.max)) {
      const sentence = `${value} is outside the bounds of ${key}, ${bounds.min} to ${bounds.max}. Give a value inside them.`;
      report("value", "outside-bounds", sentence, bounds);
    }
  });
  return problems;
}

/** Releases from one pool, those that are on, must not take more people than it has. */
function checkPools({ measures }: Scenario, reporter: (start: string) => Report): void {
  const taken = new Map<string, number>();
  measures.forEach((measure, at) => {
    if (measure.type !== "headquarters-release" || !measure.active) return;
    const { pool, percent } = measure;
    const before = taken.get(pool.definition) ?? 0;
    const people = wholeQuota(pool.fte, percent);
    taken.set(pool.definition, before + people);
    if (before === 0 || before + people <= pool.fte) return;
    const most = Math.max(0, (100 * (pool.fte - before)) / pool.fte);
    reporter(`measures.${at}.`)(
      ...(["percent", "more-than-pool"] as const),
      `${before} people of this pool are released already, and ${people} more are beyond its ${pool.fte} FTE. Release ${most.toFixed(1)}% or less.`,
      { min: 0, max: most },
    );
  });
}
