import fc from "fast-check";
import { expect, it } from "vitest";
import type { ForecastTable } from "@/server/engine/forecast/forecast-table";
import { measureEffects } from "@/server/engine/scenario/measure-effects";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import { otherMeasures, release, scenario, smallModel } from "./support/small-model";

const model = smallModel();
const outcomes = (table: ForecastTable) => [
  table.workloadPercent[6]!,
  table.errorsAYear[6]!,
  table.backlogFte[6]!,
];

it("each measure alone plus one interaction term is the whole", () => {
  fc.assert(
    fc.property(fc.subarray([release(), ...otherMeasures], { minLength: 1 }), (measures) => {
      const plan = scenario(measures);
      const { whole, alone, interaction } = measureEffects(model, plan, runScenario(model, plan), outcomes);
      whole.forEach((all, at) => {
        const sum = alone.reduce((total, { effect }) => total + effect[at]!, interaction[at]!);
        expect(Math.abs(sum - all)).toBeLessThan(1e-9);
      });
    }),
    { numRuns: 15 },
  );
});

it("one measure is the whole, and none that is off is asked", () => {
  const plan = scenario([release(), { ...otherMeasures[0]!, active: false }]);
  const { alone, interaction } = measureEffects(model, plan, runScenario(model, plan), outcomes);
  expect(alone.map(({ measure }) => measure)).toEqual(["release"]);
  expect(interaction).toEqual([0, 0, 0]);
});
