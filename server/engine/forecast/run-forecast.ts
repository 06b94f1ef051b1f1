import { emptyTable } from "./empty-table";
import { forecastDemand } from "./forecast-demand";
import { forecastLoad } from "./forecast-load";
import type { ForecastModel } from "./forecast-model";
import { forecastRisk } from "./forecast-risk";
import { forecastStaff } from "./forecast-staff";
import type { ForecastTable } from "./forecast-table";
import type { Levers } from "./levers";

/**
 * The months ahead of every unit: staff, work, workload, backlog and risk.
 *
 * Formulas: those of `forecastStaff`, `forecastDemand`, `forecastLoad` and `forecastRisk`. Column 0 is the position.
 * `addLoans` sees staff, work and workload as they would be without loans, and moves the levers of loans.
 * @example no levers // the baseline
 */
export function runForecast(
  model: ForecastModel,
  levers: Levers,
  addLoans?: (before: ForecastTable) => void,
): ForecastTable {
  const table = emptyTable(levers.units, levers.columns - 1);
  const staff = forecastStaff(model, levers, table);
  forecastDemand(model, levers, table);
  if (addLoans) {
    forecastLoad(model, levers, staff, table);
    addLoans(table);
  }
  forecastLoad(model, levers, staff, table);
  forecastRisk(model, levers, staff, table);
  return table;
}
