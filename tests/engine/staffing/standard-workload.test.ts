import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { standardWorkload } from "@/server/engine/staffing/standard-workload";

it("1,600 hours at half an hour each are 3,200 a year", () => {
  expect(standardWorkload(1600, 0.5)).toEqual(known(3200));
});

it("work that takes no time has no standard workload", () => {
  expect(standardWorkload(1600, 0)).toEqual(unknown("outside-method"));
});
