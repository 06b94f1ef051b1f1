import { expect, it } from "vitest";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { runForecast } from "@/server/engine/forecast/run-forecast";
import { sumForecast } from "@/server/engine/forecast/sum-forecast";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

it("sums first and divides last: 231 of 310 in post are 25.5% short", () => {
  const model = smallModel();
  const table = runForecast(model, noLevers(model.units.length, 1));
  const sum = sumForecast(model, table, ["AAI", "BBI", "CCI", "PRI"], 0);
  expect([sum.units, sum.requiredFte, sum.inPostFte, sum.grossShortfallFte]).toEqual([3, 310, 231, 79]);
  expect(sum.shortfallPercent).toEqual({ known: true, value: (100 * 79) / 310 });
  expect(sumForecast(model, table, ["PRI"], 0).shortfallPercent).toEqual({
    known: false,
    reason: "not-reported",
  });
});
