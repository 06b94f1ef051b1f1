import { expect, it } from "vitest";
import { expectedRange } from "@/server/engine/risk/expected-range";
import { testParameters } from "@/tests/support/parameters";

it("1.93 expected may be up to 10 at the 97.5th percentile, where chance alone reaches 5", () => {
  // Vector nb-predictive-unit of the method note: size 0.66, 97.5th percentile 10.
  const { likely, wide } = expectedRange(1.93, testParameters());
  expect(wide).toEqual({ lower: 0, upper: 10 });
  expect(likely.lower).toBe(0);
  expect(likely.upper).toBeLessThan(10);
});
