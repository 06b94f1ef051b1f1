import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import type { ForecastTable } from "@/server/engine/forecast/forecast-table";
import { baselineForecast } from "@/server/engine/scenario/run-scenario";

const kept = new WeakMap<ForecastModel, Map<number, ForecastTable>>();

/** The months ahead without any measure: worked out once for a model, and what every plan on it is set against. */
export function keptBaseline(model: ForecastModel, months: number): ForecastTable {
  const tables = kept.get(model) ?? new Map<number, ForecastTable>();
  kept.set(model, tables);
  const table = tables.get(months) ?? baselineForecast(model, months);
  tables.set(months, table);
  return table;
}
