import { expect, it } from "vitest";
import { workingPatternDays } from "@/server/engine/workload/working-pattern-days";

it("0.8 of full time are 4 days, 0 none", () => {
  expect([workingPatternDays(0.8), workingPatternDays(0)]).toEqual([4, 0]); // official vectors
});
