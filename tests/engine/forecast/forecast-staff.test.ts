import { expect, it } from "vitest";
import { emptyTable } from "@/server/engine/forecast/empty-table";
import { forecastStaff } from "@/server/engine/forecast/forecast-staff";
import { leverValues } from "@/server/engine/forecast/lever-values";
import { monthlyHazard } from "@/server/engine/forecast/monthly-hazard";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { serviceMoves } from "@/server/engine/forecast/service-moves";
import { stockStep } from "@/server/engine/forecast/stock-step";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

const months = 24;

it("is the matrix of stocks and flows, month by month", () => {
  const model = smallModel();
  const table = emptyTable(model.units.length, months);
  forecastStaff(model, noLevers(model.units.length, months), table);
  const { shares, leavingPercent, joiningPercent } = model.coefficients.prison.staff;
  const moves = serviceMoves(leavingPercent.map(monthlyHazard));
  let stocks: readonly number[] = shares.map((share) => 68 * share);
  for (let month = 1; month <= months; month++) {
    stocks = stockStep(stocks, moves, [(joiningPercent / 100 / 12) * 68, 0, 0, 0]);
    expect(table.inPostFte[month]).toBeCloseTo(
      stocks.reduce((sum, each) => sum + each, 0),
      9,
    );
  }
  expect(table.inPostFte[0]).toBe(68);
});

it("leaves headquarters as it is and the unknown unknown", () => {
  const model = smallModel();
  const table = emptyTable(model.units.length, months);
  forecastStaff(model, noLevers(model.units.length, months), table);
  expect(table.inPostFte[6 * 25 + 24]).toBe(300);
  expect(table.inPostFte[3 * 25 + 24]).toBeNaN();
});

it("more who leave, fewer in post; more who join, more and newer", () => {
  const model = smallModel();
  const run = (name: "leavingPoints" | "joiners", value: number) => {
    const levers = noLevers(model.units.length, months);
    leverValues(levers, name).fill(value);
    const table = emptyTable(model.units.length, months);
    const staff = forecastStaff(model, levers, table);
    return { inPost: table.inPostFte[months]!, inexperienced: staff.inexperienced[months]! };
  };
  const base = run("joiners", 0);
  expect(run("leavingPoints", 5).inPost).toBeLessThan(base.inPost);
  expect(run("joiners", 1).inPost).toBeGreaterThan(base.inPost + 20);
  expect(run("joiners", 1).inexperienced).toBeGreaterThan(base.inexperienced);
});
