import { expect, it } from "vitest";
import { expectedLimits } from "@/server/engine/risk/expected-limits";
import { testParameters } from "@/tests/support/parameters";

it("1.93 expected may be 0 to 10 at 95%, and at least as much at 99.8%", () => {
  // Vector nb-predictive-unit of the method note: size 0.66, 97.5th percentile 10.
  const parameters = testParameters();
  expect(expectedLimits(1.93, 95, parameters)).toEqual({ lower: 0, upper: 10 });
  expect(expectedLimits(1.93, 99.8, parameters).upper).toBeGreaterThan(10);
});
