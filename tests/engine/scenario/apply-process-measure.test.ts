import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import {
  applyProcessMeasure,
  isProcessMeasure,
  type ProcessMeasure,
} from "@/server/engine/scenario/apply-process-measure";
import { otherMeasures, smallModel } from "./support/small-model";

const model = smallModel();
const measureOf = <Type extends ProcessMeasure["type"]>(type: Type) =>
  otherMeasures.filter(isProcessMeasure).find((each) => each.type === type) as Extract<
    ProcessMeasure,
    { type: Type }
  >;
const whole = { from: "2026-04-01", to: null };

function apply(measure: ProcessMeasure) {
  const levers = noLevers(model.units.length, 3);
  applyProcessMeasure(measure, { model, calendar: monthCalendar("2026-03-31", 3), levers });
  return levers.values;
}

it("a check of half of the releases at 30 minutes takes the unit 15 minutes a release, others none", () => {
  const check = { ...measureOf("second-check"), ...whole, minutesEach: 30 };
  expect([apply(check).checkedByUnit![1], apply(check).checkMinutes![1]]).toEqual([0.5, 15]);
  const outside = apply({ ...check, by: "outside" });
  expect([outside.checkedByOthers![1], outside.checkMinutes]).toEqual([0.5, undefined]);
});

it("a duty governor is present at 40% of releases, in prisons only", () => {
  const { governor } = apply({ ...measureOf("duty-governor"), ...whole });
  expect([governor![1], governor![4 * 4 + 1]]).toEqual([0.4, 0]);
});

it("60% under new rules instead of 40% moves the share by 20 points", () => {
  expect(apply({ ...measureOf("new-rules"), ...whole }).newRulesCheck![1]).toBeCloseTo(0.2, 12);
});
