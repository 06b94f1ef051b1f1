import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { wisn } from "@/server/engine/staffing/wisn";

const activity = (annualVolume: number, standardWorkload: number) => ({
  annualVolume,
  standardWorkload: known(standardWorkload),
});

it("3,125 cases at 179 a person need 17.46 staff", () => {
  // Published WISN example: 3125/179 = 17.46.
  const need = wisn({
    activities: [activity(3125, 179)],
    categoryAllowanceShare: 0,
    individualAllowanceFte: known(0),
  });
  expect(need.requiredFte).toMatchObject({ value: expect.closeTo(17.458, 3) as number });
});

it("a base of 4 with 20% of common tasks and 0.3 of individual tasks needs 5.3", () => {
  // By hand: (8,000/3,200 + 1,200/800) x 1.25 + 0.3.
  const need = wisn({
    activities: [activity(8000, 3200), activity(1200, 800)],
    categoryAllowanceShare: 0.2,
    individualAllowanceFte: known(0.3),
  });
  expect(need).toEqual({ baseFte: known(4), categoryAllowanceFactor: known(1.25), requiredFte: known(5.3) });
});

it("work that nobody can do, or common tasks that take all the time, is outside the method", () => {
  const none = { categoryAllowanceShare: 0, individualAllowanceFte: known(0) };
  expect(wisn({ ...none, activities: [activity(10, 0)] }).requiredFte).toEqual(unknown("outside-method"));
  const full = wisn({ ...none, activities: [activity(10, 5)], categoryAllowanceShare: 1 });
  expect(full.requiredFte).toEqual(unknown("outside-method"));
  expect(full.baseFte).toEqual(known(2));
});
