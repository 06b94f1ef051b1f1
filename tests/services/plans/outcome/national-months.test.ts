import { expect, it } from "vitest";
import { sumForecast } from "@/server/engine/forecast/sum-forecast";
import { baselineForecast } from "@/server/engine/scenario/run-scenario";
import { nationalMonths } from "@/server/services/plans/outcome/national-months";
import { embeddedModel } from "@/tests/engine/scenario/support/embedded-model";

it.each(["prison", "probation"] as const)(
  "in one pass the months of a service are those of the engine's own sums: %s",
  (service) => {
    const model = embeddedModel("2023-03-31");
    const table = baselineForecast(model, 4);
    const months = nationalMonths(model, table, service);
    const codes = model.units.filter(({ unit }) => unit.service === service).map(({ unit }) => unit.code);
    for (let month = 0; month <= 4; month++) {
      const { shortfallAfterCoverPercent: shortfall, workPercent: work } = sumForecast(
        model,
        table,
        codes,
        month,
      );
      expect(months.shortfall[month]).toBeCloseTo(shortfall.known ? shortfall.value : NaN, 9);
      expect(months.work[month]).toBeCloseTo(work.known ? work.value : NaN, 9);
    }
  },
);

it("a service without releases has no errors, which is not zero of them", () => {
  const model = embeddedModel("2023-03-31");
  const months = nationalMonths(model, baselineForecast(model, 2), "probation");
  expect([...months.errors]).toEqual([NaN, NaN, NaN]);
  expect([...months.people]).toEqual([NaN, NaN, NaN]);
});
