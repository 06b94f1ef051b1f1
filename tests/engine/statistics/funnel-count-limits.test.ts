import { expect, it } from "vitest";
import { funnelCountLimits } from "@/server/engine/statistics/funnel-count-limits";

it.each([
  [2, 0, 5, 8],
  [5, 1, 10, 13],
  [10, 4, 17, 21],
])("of %i expected run from %i to %i, and to %i at 99.8%", (expected, lower, upper, outer) => {
  // Vectors of published methods.
  expect(funnelCountLimits(expected, 0.95)).toEqual({ lower, upper });
  expect(funnelCountLimits(expected, 0.998).upper).toBe(outer);
});
