import { expect, it } from "vitest";
import { forecastRisk } from "@/server/engine/forecast/forecast-risk";
import { forecastStaff } from "@/server/engine/forecast/forecast-staff";
import { leverValues } from "@/server/engine/forecast/lever-values";
import type { LeverName } from "@/server/engine/forecast/levers";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { runForecast } from "@/server/engine/forecast/run-forecast";
import { assessmentRisk } from "@/server/engine/risk/assessment-risk";
import { releaseRisk } from "@/server/engine/risk/release-risk";
import { resolveParameters } from "@/server/parameters/resolve";
import { embeddedRisk } from "@/tests/engine/risk/support/embedded-risk";
import { embeddedModel } from "@/tests/engine/scenario/support/embedded-model";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

it("is at the position what the risk of error says of every unit", () => {
  const model = embeddedModel("2026-03-31");
  const table = runForecast(model, noLevers(model.units.length, 1));
  const cell = (code: string) => model.places.get(code)! * table.columns;
  const { now, calibration, positions } = embeddedRisk();
  const releases = releaseRisk(now, calibration);
  let total = 0;
  for (const { unit, own } of releases.units) {
    const at = cell(unit.position.unit.code);
    total += table.errorsAYear[at]!;
    if (own === null) continue;
    expect(table.errorsAYear[at]).toBeCloseTo(own.expectedAYear, 9);
    expect(table.riskRise[at]).toBeCloseTo(own.riskRise, 9);
  }
  expect(total).toBeCloseTo(releases.expectedAYear, 6);
  const { units, parameters } = positions.latest;
  for (const each of assessmentRisk(units, parameters, resolveParameters("2025-03-31")).units) {
    const at = cell(each.position.unit.code);
    expect(table.insufficientPercent[at]).toBeCloseTo(each.insufficientPercent, 9);
    expect(table.riskRise[at]).toBeCloseTo(each.riskRise, 9);
  }
}, 120_000);

const small = smallModel();
function errors(
  moved: Partial<Record<LeverName, number>>,
  field: "errorsAYear" | "insufficientPercent" = "errorsAYear",
) {
  const levers = noLevers(small.units.length, 1);
  const table = runForecast(small, levers);
  for (const [name, value] of Object.entries(moved)) leverValues(levers, name as LeverName).fill(value);
  forecastRisk(small, levers, forecastStaff(small, levers, table), table);
  return table[field][field === "errorsAYear" ? 2 : 8]!;
}

it("checks, governors and training lower it; overtime and new rules raise it", () => {
  const base = errors({});
  expect(errors({ checkedByOthers: 1 })).toBeLessThan(0.52 * base);
  expect(errors({ checkedByUnit: 1 })).toBeGreaterThan(errors({ checkedByOthers: 1 }));
  expect(errors({ governor: 1 })).toBeLessThan(errors({ checkedByOthers: 1 }));
  expect(errors({ trainedShare: 1 })).toBeLessThan(base);
  expect(errors({ newRulesCheck: 0.2 })).toBeGreaterThan(base);
  expect(errors({ overtimeStaff: 1 }) / base).toBeCloseTo(1.67, 1);
  expect(errors({ newRulesCheck: 0.2 }, "insufficientPercent")).toBe(errors({}, "insufficientPercent"));
});
