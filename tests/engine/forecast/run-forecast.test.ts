import { expect, it } from "vitest";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { leverValues } from "@/server/engine/forecast/lever-values";
import { runForecast } from "@/server/engine/forecast/run-forecast";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

it("shows those who place loans the units without them, and counts them afterwards", () => {
  const model = smallModel();
  const levers = noLevers(model.units.length, 2);
  let seen = 0;
  const table = runForecast(model, levers, (before) => {
    seen = before.workloadPercent[1]!;
    leverValues(levers, "helpFte")[1] = 10;
  });
  expect(seen).toBe(runForecast(model, noLevers(model.units.length, 2)).workloadPercent[1]);
  expect(table.workloadPercent[1]).toBeLessThan(seen);
});
