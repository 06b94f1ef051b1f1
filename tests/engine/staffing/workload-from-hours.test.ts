import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { workloadFromHours } from "@/server/engine/staffing/workload-from-hours";

it("12 hours of work for 10 contracted hours are 120%", () => {
  // Published: Channel 4 FactCheck, September 2024.
  expect(workloadFromHours(12, 10)).toEqual(known(120));
});

it("work without contracted hours has no percentage", () => {
  expect(workloadFromHours(12, 0)).toEqual(unknown("no-available-hours"));
});
