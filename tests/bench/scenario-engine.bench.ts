import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastModel } from "@/server/engine/forecast/forecast-model";
import { measureEffects } from "@/server/engine/scenario/measure-effects";
import { baselineForecast, runScenario } from "@/server/engine/scenario/run-scenario";
import type { Scenario } from "@/server/engine/scenario/scenario";
import { embeddedModel } from "@/tests/engine/scenario/support/embedded-model";
import type { Bench, Line } from "./bench";
import { medianMilliseconds } from "./median-milliseconds";
import { tenMeasures } from "./ten-measures";

const months = 36;
const warmUps = 40;
const asOf = "2026-03-31";
const scenario: Scenario = { title: "Bench", baseline: asOf, months, measures: tenMeasures, overrides: [] };

/** The nation several times over, under other codes. */
function times(model: ForecastModel, count: number): ForecastModel {
  const copies = Array.from({ length: count }, (_, copy) =>
    model.units.map((each) => ({
      ...each,
      unit: { ...each.unit, code: copy === 0 ? each.unit.code : `${each.unit.code}-${copy}` },
    })),
  );
  return forecastModel({ ...model, units: copies.flat() });
}

/** Engine alone: previews of a national plan of ten measures over 36 months, and how they grow with the nation. */
const bench: Bench = {
  name: "Scenario of ten measures over 36 months, engine alone (median of 15, one core)",
  run() {
    const nation = embeddedModel(asOf);
    const base = baselineForecast(nation, months);
    const preview = () => runScenario(nation, scenario, base);
    const four = () => [1, 2, 3, 4].map(preview);
    const effects = () => measureEffects(nation, scenario, preview(), (table) => [table.errorsAYear[1] ?? 0]);
    // As in a server that has been used: the first runs of a program are compiled while they run.
    for (let run = 0; run < warmUps; run++) preview();
    const lines: Line[] = [
      {
        what: `preview, baseline kept: ${nation.units.length} units`,
        value: medianMilliseconds(preview),
        unit: "ms",
      },
      { what: "baseline", value: medianMilliseconds(() => baselineForecast(nation, months)), unit: "ms" },
      { what: "four plans side by side", value: medianMilliseconds(four), unit: "ms" },
      {
        what: "effect of each of the ten and their interaction",
        value: medianMilliseconds(effects),
        unit: "ms",
      },
    ];
    const grown = [1, 10, 100].map((count) => {
      const model = times(nation, count);
      const kept = baselineForecast(model, months);
      const start = performance.now();
      runScenario(model, scenario, kept);
      return { units: model.units.length, milliseconds: performance.now() - start };
    });
    return [
      ...lines,
      ...grown.map(({ units, milliseconds }) => ({
        what: `a unit-month of ${units} units`,
        value: (milliseconds * 1000) / units / months,
        unit: "µs",
      })),
    ];
  },
};

export default bench;
