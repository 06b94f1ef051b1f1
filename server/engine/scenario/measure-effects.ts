import type { ForecastModel } from "../forecast/forecast-model";
import type { ForecastTable } from "../forecast/forecast-table";
import { runScenario, type ScenarioResult } from "./run-scenario";
import type { Scenario } from "./scenario";

/** What each measure does alone, and what they do together beyond that. The parts sum to the whole. */
export interface MeasureEffects {
  /** By outcome, in the order in which outcomes were given. */
  readonly whole: readonly number[];
  readonly alone: readonly { readonly measure: string; readonly effect: readonly number[] }[];
  readonly interaction: readonly number[];
}

/**
 * Splits what a plan changes into its measures: each alone against the baseline, and one term for what they do together.
 *
 * Formula: whole = sum of effects alone + interaction. Units: those of the outcomes. An outcome that is unknown (NaN) in
 * the baseline or the plan makes an unknown effect.
 * @param outcomes figures of a forecast, such as gross shortfall in month 12
 * @example a transfer of 5 FTE and 3 more to the same unit // -5, -3, interaction 0
 */
export function measureEffects(
  model: ForecastModel,
  scenario: Scenario,
  { base, plan }: Pick<ScenarioResult, "base" | "plan">,
  outcomes: (table: ForecastTable) => readonly number[],
): MeasureEffects {
  const before = outcomes(base);
  const against = (table: ForecastTable) => outcomes(table).map((after, at) => after - (before[at] ?? NaN));
  const whole = against(plan);
  const active = scenario.measures.filter((measure) => measure.active);
  const alone = active.map((measure) => ({
    measure: measure.id,
    effect:
      active.length === 1
        ? whole
        : against(runScenario(model, { ...scenario, measures: [measure] }, base).plan),
  }));
  const interaction = whole.map((all, at) =>
    alone.reduce((left, { effect }) => left - (effect[at] ?? NaN), all),
  );
  return { whole, alone, interaction };
}
