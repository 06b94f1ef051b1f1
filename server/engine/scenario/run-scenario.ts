import type { ForecastModel } from "../forecast/forecast-model";
import type { ForecastTable } from "../forecast/forecast-table";
import { monthCalendar, type MonthCalendar } from "../forecast/month-calendar";
import { noLevers } from "../forecast/no-levers";
import { runForecast } from "../forecast/run-forecast";
import { applyLoans, applyWithoutLoans, type Loans } from "./apply-measures";
import type { Measure } from "./measure";
import type { Scenario } from "./scenario";

/** A plan against its baseline, by unit and month, and the people it moves. */
export interface ScenarioResult extends Loans {
  readonly calendar: MonthCalendar;
  readonly base: ForecastTable;
  readonly plan: ForecastTable;
}

/**
 * The months ahead without any measure.
 * @example baselineForecast(model, 36) // kept by the caller: every preview of a position compares with it
 */
export function baselineForecast(model: ForecastModel, months: number): ForecastTable {
  return runForecast(model, noLevers(model.units.length, months));
}

/**
 * Runs a plan: the baseline, the same months with the active measures, who was placed where and who was not.
 *
 * Formulas: those of the parts. A measure that is off leaves no trace; with none active the plan is the baseline to the
 * last digit. Check the plan with `checkScenario` first: nothing is corrected here.
 * @param model the position that the plan starts from, its register with the plan's overrides
 * @throws RangeError when the plan starts from another date or shares people by a rule that is not built.
 * @example 5% of an eligible 1,800 to the worst units // 90 people placed or waiting, and what changes where
 */
export function runScenario(
  model: ForecastModel,
  scenario: Scenario,
  base: ForecastTable = baselineForecast(model, scenario.months),
): ScenarioResult {
  if (scenario.baseline !== model.asOf) {
    throw new RangeError(
      `The scenario starts from ${scenario.baseline} and the position is of ${model.asOf}. Load the scenario's position.`,
    );
  }
  if (base.columns !== scenario.months + 1) {
    throw new RangeError(
      `The baseline has ${base.columns - 1} months and the scenario ${scenario.months}. Run it again.`,
    );
  }
  const active = scenario.measures.filter((measure) => measure.active);
  const calendar = monthCalendar(model.asOf, scenario.months);
  return { calendar, base, ...planned(model, active, calendar) };
}

function planned(model: ForecastModel, measures: readonly Measure[], calendar: MonthCalendar) {
  const levers = noLevers(model.units.length, calendar.months);
  const context = { model, calendar, levers };
  applyWithoutLoans(measures, context);
  const loans: { made: Loans } = { made: { releases: [], transfers: [] } };
  const hasLoans = measures.some(({ type }) => type === "transfer" || type === "headquarters-release");
  const addLoans = (before: ForecastTable) => {
    loans.made = applyLoans(measures, context, before);
  };
  const plan = runForecast(model, levers, hasLoans ? addLoans : undefined);
  return { plan, ...loans.made };
}
