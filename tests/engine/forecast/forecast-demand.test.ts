import { expect, it } from "vitest";
import { emptyTable } from "@/server/engine/forecast/empty-table";
import { forecastDemand } from "@/server/engine/forecast/forecast-demand";
import { leverValues } from "@/server/engine/forecast/lever-values";
import type { LeverName } from "@/server/engine/forecast/levers";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

const model = smallModel();
const columns = 25;

function run(moved: Partial<Record<LeverName, number>> = {}) {
  const levers = noLevers(model.units.length, columns - 1);
  for (const [name, value] of Object.entries(moved)) leverValues(levers, name as LeverName).fill(value);
  const table = emptyTable(model.units.length, columns - 1);
  forecastDemand(model, levers, table);
  return table;
}

it("keeps people, places and cases to the last digit until a plan moves them", () => {
  const table = run();
  expect(table.workFte[columns - 1]).toBe(100);
  expect(table.population[columns - 1]).toBe(500);
  expect(table.cases[5 * columns - 1]).toBe(4000);
  expect(table.workFte[4 * columns]).toBeCloseTo(110, 9);
});

it("crowding a tenth above the reference asks 4.9% more: the root of 1.1", () => {
  // Hand calculation: places 600, reference 0.95, so 627 people are 1.1 times the reference.
  expect(run({ people: 127 }).workFte[0]).toBeCloseTo(100 * Math.sqrt(1.1), 9);
  expect(run({ people: -500 }).workFte[0]).toBe(100);
});

it("an unknown requirement stays unknown work", () => {
  expect(run().workFte[3 * columns]).toBeNaN();
});

it("10% more starts lead towards 10% more cases held", () => {
  const table = run({ licenceStarts: 0.1 });
  const cases = table.cases[4 * columns + 24]!;
  // Hand calculation: 1,000 licence cases, 12 months: 100 x (1 - (11/12)^24) more after two years.
  expect(cases - 4000).toBeCloseTo(100 * (1 - Math.pow(11 / 12, 24)), 6);
});

it("a case with contact suspended has the points of a suspended one", () => {
  const { suspendedPoints, pointsAnOfficer } = model.coefficients;
  const each = (2176 * 110) / 2 / 2000;
  const saved = (2000 * 0.25 * (each - suspendedPoints)) / pointsAnOfficer;
  expect(run({ communitySuspended: 0.25 }).workFte[4 * columns]).toBeCloseTo(110 - saved, 9);
});
