import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";

it("5 of 10 points are 50%", () => {
  expect(workloadOrNoCapacity(5, 10)).toEqual(known(50)); // official vector
});

it("work without available points, or with negative ones, is no capacity and never 0%", () => {
  expect(workloadOrNoCapacity(23, 0)).toEqual(unknown("no-available-hours"));
  expect(workloadOrNoCapacity(23, -176)).toEqual(unknown("no-available-hours"));
});
