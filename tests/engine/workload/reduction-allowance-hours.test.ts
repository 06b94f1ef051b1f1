import { expect, it } from "vitest";
import { reductionAllowanceHours } from "@/server/engine/workload/reduction-allowance-hours";

it.each([
  [100, 37],
  [40, 14.8],
  [47, 17.39],
  [null, 37],
  [120, 37],
])("%s%% of 37 contracted hours is an allowance of %f", (percent, hours) => {
  // Official vectors; the last by hand: never more than the contracted hours.
  expect(reductionAllowanceHours(37, percent)).toBe(hours);
});
