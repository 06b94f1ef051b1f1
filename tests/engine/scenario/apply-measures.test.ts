import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { applyLoans, applyWithoutLoans } from "@/server/engine/scenario/apply-measures";
import type { Transfer } from "@/server/engine/scenario/measure";
import { baselineForecast } from "@/server/engine/scenario/run-scenario";
import { otherMeasures, release, smallModel } from "./support/small-model";

const model = smallModel();
const context = () => ({
  ...{ model, calendar: monthCalendar("2026-03-31", 14), levers: noLevers(model.units.length, 14) },
});

it("every type but loans moves a lever of its own, and no lever of loans", () => {
  for (const measure of otherMeasures.filter(({ type }) => type !== "transfer")) {
    const each = context();
    applyWithoutLoans([measure], each);
    expect(Object.keys(each.levers.values).length).toBeGreaterThan(0);
    expect(each.levers.values.coverFte).toBeUndefined();
  }
});

it("a release sees the officers that a transfer has taken away", () => {
  const transfer: Transfer = {
    ...{ id: "t", reason: "Help", active: true, from: "2026-04-01", to: null },
    ...{ type: "transfer", fromUnit: "CCI", toUnit: "AAI", fte: 30 },
  };
  const before = baselineForecast(model, 14);
  const unitsOf = (measures: Parameters<typeof applyLoans>[0]) =>
    applyLoans(measures, context(), before).releases[0]!.waves[0]!.placements.map(({ unit }) => unit);
  expect(unitsOf([release()])).toContain("AAI");
  expect(unitsOf([release(), transfer])).not.toContain("AAI");
  expect(unitsOf([release(), transfer])).toEqual(unitsOf([transfer, release()]));
});
