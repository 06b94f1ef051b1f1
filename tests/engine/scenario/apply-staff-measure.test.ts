import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import {
  applyStaffMeasure,
  isStaffMeasure,
  type StaffMeasure,
} from "@/server/engine/scenario/apply-staff-measure";
import { otherMeasures, smallModel } from "./support/small-model";

const model = smallModel();
const measureOf = <Type extends StaffMeasure["type"]>(type: Type) =>
  otherMeasures.filter(isStaffMeasure).find((each) => each.type === type) as Extract<
    StaffMeasure,
    { type: Type }
  >;
const whole = { from: "2026-04-01", to: null };

function apply(measure: StaffMeasure, months = 30) {
  const levers = noLevers(model.units.length, months);
  applyStaffMeasure(measure, { model, calendar: monthCalendar("2026-03-31", months), levers });
  return { values: levers.values, columns: months + 1 };
}

it("recruits to prisons are in post after ten weeks, shared out by requirement", () => {
  const where = { service: "prison", groups: [], units: [] } as const;
  const { values, columns } = apply({ ...measureOf("recruitment"), ...whole, where, peopleAMonth: 31 });
  const joining = [1, 2, 3, 4, 5].map((month) => values.joiners![month]!);
  expect(joining.slice(0, 2)).toEqual([0, 0]);
  // 100 of 310 required.
  expect(joining[4]).toBeCloseTo(10, 9);
  expect(values.joiners![columns + 5]).toBeCloseTo(6, 9);
});

it("trainees of probation count for 20%, 40% and 60% of an officer by half-year, then are in post", () => {
  const where = { service: "probation", groups: [], units: ["D01"] } as const;
  const only = { ...measureOf("recruitment"), where, from: "2026-04-01", to: "2026-04-30", peopleAMonth: 10 };
  const { values, columns } = apply(only);
  const at = (month: number) => values.traineeFte![4 * columns + month]!;
  expect([at(1), at(6), at(7), at(13), at(18)]).toEqual(
    [2, 2, 4, 6, 6].map((each) => expect.closeTo(each, 9) as number),
  );
  expect(at(19)).toBeCloseTo(0, 9);
  expect(values.joiners![4 * columns + 19]).toBeCloseTo(10, 9);
});

it("half of the officers for 4 hours of a 39-hour week are 5.1% more hours, with fatigue for half", () => {
  const { values } = apply({ ...measureOf("overtime"), ...whole, staffPercent: 50, hoursAWeek: 4 });
  expect(values.overtimeHours![1]).toBeCloseTo(2 / 39, 12);
  expect(values.overtimeStaff![1]).toBe(0.5);
});

it("training costs its hours over its dates and leaves people trained", () => {
  const { values } = apply({
    ...measureOf("training"),
    from: "2026-04-01",
    to: "2026-05-31",
    staffPercent: 50,
    hoursEach: 39,
  });
  expect([values.trainedShare![1], values.trainedShare![2], values.trainedShare![9]]).toEqual([
    0.25, 0.5, 0.5,
  ]);
  // 42% inexperienced, half of them, a week each over two months of 4.35 weeks.
  expect(values.trainingShare![1]).toBeCloseTo((0.42 * 0.5) / 2 / 4.348, 4);
  expect(values.trainingShare![9]).toBe(0);
});

it("leaving and sickness move by their points", () => {
  expect(apply({ ...measureOf("leaving-rate"), ...whole, points: -3 }).values.leavingPoints![1]).toBe(-3);
  expect(apply({ ...measureOf("sickness"), ...whole, points: 2 }).values.absentShare![1]).toBe(0.02);
});
