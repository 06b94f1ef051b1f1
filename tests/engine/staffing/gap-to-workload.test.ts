import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { gapToWorkload } from "@/server/engine/staffing/gap-to-workload";

it("a 20% gap loads each officer with 1.25 when all the work stays", () => {
  // By hand: 1 / 0.8.
  expect(gapToWorkload(20, 1)).toEqual(known(1.25));
});

it("a 30% gap with a pass-through of 0.55 loads each officer with 1.22", () => {
  // By hand: exp(0.55 x ln(1/0.7)) = exp(0.19617).
  expect(gapToWorkload(30, 0.55)).toMatchObject({ value: expect.closeTo(1.2167, 4) as number });
});

it("a pass-through of 0 leaves the load at 1 whatever the gap", () => {
  expect(gapToWorkload(57.9, 0)).toEqual(known(1));
});

it("a gap of 100% is outside the method", () => {
  expect(gapToWorkload(100, 1)).toEqual(unknown("outside-method"));
});
