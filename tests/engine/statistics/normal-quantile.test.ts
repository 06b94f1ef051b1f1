import { expect, it } from "vitest";
import { normalQuantile } from "@/server/engine/statistics/normal-quantile";

it.each([
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167814],
  [0.025, -1.959963984540054],
  [1e-4, -3.7190164854556804],
])("at %f it is %f", (probability, expected) => {
  // Published tables; SciPy for the digits.
  expect(normalQuantile(probability)).toBeCloseTo(expected, 12);
});

it("a probability of 1 is refused", () => {
  expect(() => normalQuantile(1)).toThrow("The probability of a quantile");
});
