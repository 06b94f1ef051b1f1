import { expect, it } from "vitest";
import { workingPatternHours } from "@/server/engine/workload/working-pattern-hours";

it("full time is 37.5 hours and 0.8 of it 30", () => {
  expect(workingPatternHours(1, 37.5)).toBe(37.5); // official vector
  expect(workingPatternHours(0.8, 37.5)).toBe(30);
});
