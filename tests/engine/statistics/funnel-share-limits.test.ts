import { expect, it } from "vitest";
import { funnelShareLimits } from "@/server/engine/statistics/funnel-share-limits";

it.each([
  [200, 8, 22],
  [1000, 58, 91],
])("of %i cases at 7.4% run from %i to %i", (cases, lower, upper) => {
  // Vectors of published methods; Spiegelhalter takes this target.
  expect(funnelShareLimits(cases, 0.074, 0.95)).toEqual({ lower, upper });
});
