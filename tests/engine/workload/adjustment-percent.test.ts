import { expect, it } from "vitest";
import { adjustmentPercent } from "@/server/engine/workload/adjustment-percent";

it("-71 of 1,823 available points are -3.9%, and 0% when none are available", () => {
  // Official vector.
  expect(adjustmentPercent(-71, 1823)).toBeCloseTo(-3.9, 1);
  expect(adjustmentPercent(5, 0)).toBe(0);
});
