import { expect, it } from "vitest";
import { forecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastQuantity } from "@/server/engine/forecast/forecast-quantity";
import type { ForecastField } from "@/server/engine/forecast/forecast-table";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { runForecast } from "@/server/engine/forecast/run-forecast";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

const model = smallModel();
const table = runForecast(model, noLevers(model.units.length, 3));

it.each<[ForecastField, string, string]>([
  ["workloadPercent", "PRI", "not-reported"],
  ["riskRise", "PRI", "not-reported"],
  ["errorsAYear", "PRI", "not-reported"],
  ["backlogFte", "PRI", "not-reported"],
  ["insufficientPercent", "AAI", "outside-method"],
  ["population", "D01", "outside-method"],
  ["workloadPercent", "HQ", "outside-method"],
])("%s of %s is unknown: %s, never 0", (field, code, reason) => {
  expect(forecastQuantity(model, table, field, code, 2)).toEqual({ known: false, reason });
});

it("is known where its inputs are", () => {
  expect(forecastQuantity(model, table, "inPostFte", "AAI", 0)).toEqual({ known: true, value: 68 });
  expect(forecastQuantity(model, table, "population", "PRI", 3)).toEqual({ known: true, value: 500 });
});

it("has no baseline where no published year was fitted, and nobody where nobody is effective", () => {
  const unfitted = forecastModel({ ...model, calibration: null });
  const run = runForecast(unfitted, noLevers(model.units.length, 1));
  const at = (field: ForecastField) => forecastQuantity(unfitted, run, field, "AAI", 1);
  expect(at("errorsAYear")).toEqual({ known: false, reason: "no-baseline" });
  expect(at("riskRise").known).toBe(true);
  run.workloadPercent.fill(NaN);
  expect(at("workloadPercent")).toEqual({ known: false, reason: "no-available-hours" });
});

it("refuses a unit or a month that is not there", () => {
  expect(() => forecastQuantity(model, table, "cases", "XXX", 1)).toThrow("no unit XXX in month 1");
  expect(() => forecastQuantity(model, table, "cases", "D01", 4)).toThrow("month 4");
});
