import { expect, it } from "vitest";
import { forecastLoad } from "@/server/engine/forecast/forecast-load";
import { runForecast } from "@/server/engine/forecast/run-forecast";
import { forecastStaff } from "@/server/engine/forecast/forecast-staff";
import { leverValues } from "@/server/engine/forecast/lever-values";
import type { LeverName } from "@/server/engine/forecast/levers";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

const model = smallModel();
const columns = 3;

function run(moved: Partial<Record<LeverName, number>> = {}) {
  const levers = noLevers(model.units.length, columns - 1);
  const table = runForecast(model, levers);
  for (const [name, value] of Object.entries(moved)) leverValues(levers, name as LeverName).fill(value);
  forecastLoad(model, levers, forecastStaff(model, levers, table), table);
  return table;
}

it("is the position's workload at the position", () => {
  const table = run();
  expect(table.workloadPercent[0]).toBeCloseTo(10_000 / 68, 9);
  expect(table.workloadPercent[4 * columns]).toBeCloseTo(110, 9);
  expect(table.perOfficer[0]).toBeCloseTo(500 / 68, 9);
  expect(table.perOfficer[4 * columns]).toBe(40);
  expect(table.workloadPercent[3 * columns]).toBeNaN();
});

it("10 effective FTE of help and 10% overtime lower it, 10% away raise it: 100 of 68", () => {
  expect(run({ helpFte: 10 }).workloadPercent[0]).toBeCloseTo(10_000 / 78, 9);
  expect(run({ overtimeHours: 0.1 }).workloadPercent[0]).toBeCloseTo(10_000 / 74.8, 9);
  expect(run({ absentShare: 0.1 }).workloadPercent[0]).toBeCloseTo(10_000 / 61.2, 9);
});

it("help lowers the workload and cover the shortfall: in post stays", () => {
  const table = run({ coverFte: 5, helpFte: 5 });
  expect([table.coverFte[0], table.inPostFte[0]]).toEqual([5, 68]);
});

it("a quarter of an hour for each of 400 releases is 100 hours of work", () => {
  const fte = 100 / model.coefficients.checkHoursAYear;
  expect(run({ checkMinutes: 15 }).workloadPercent[0]).toBeCloseTo((100 * (100 + fte)) / 68, 9);
});

it("what is not done waits: 32 FTE-months after the first month of 100 for 68", () => {
  const table = run();
  expect(table.backlogFte[0]).toBe(0);
  expect(table.backlogFte[1]).toBeCloseTo(100 - table.effectiveFte[1]!, 9);
  expect(table.backlogFte[3 * columns + 1]).toBeNaN();
});

it("nobody effective is no capacity, not 0%", () => {
  expect(run({ helpFte: -200 }).workloadPercent[0]).toBeNaN();
});
