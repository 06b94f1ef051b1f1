import { expect, it } from "vitest";
import { continuedFraction } from "@/server/engine/statistics/continued-fraction";

it("1 / (1 + 1 / (1 + ...)) is the golden ratio less 1", () => {
  // By hand: x = 1 / (1 + x).
  expect(continuedFraction(1, () => [1, 1])).toBeCloseTo((Math.sqrt(5) - 1) / 2, 14);
});

it("1 / (2 + 1 / (2 + ...)) is the root of 2 less 1", () => {
  expect(continuedFraction(2, () => [1, 2])).toBeCloseTo(Math.SQRT2 - 1, 14);
});

it("a first denominator of 0 does not end it", () => {
  // By hand: 1 / (0 + 1 / (1 + 1 / (1 + ...))) is 1 over the golden ratio less 1.
  expect(continuedFraction(0, () => [1, 1])).toBeCloseTo((Math.sqrt(5) + 1) / 2, 14);
});

it("one that never settles is refused", () => {
  expect(() => continuedFraction(1, (step) => [step * step * step, 1])).toThrow("did not settle");
});
