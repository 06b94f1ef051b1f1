import { expect, it } from "vitest";
import { poissonQuantile } from "@/server/engine/statistics/poisson-quantile";

it.each([
  [0.025, 2, 0],
  [0.975, 2, 5],
  [0.999, 2, 8],
  [0.975, 10, 17],
  [0.025, 2500, 2402],
  [0.975, 2500, 2598],
  [0.999, 2500, 2656],
])("at %f with mean %f it is %i", (probability, mean, expected) => {
  // Vectors of published methods for 2 and 10; SciPy for 2,500.
  expect(poissonQuantile(probability, mean)).toBe(expected);
});

it("a mean of 0 is refused", () => {
  expect(() => poissonQuantile(0.5, 0)).toThrow("The mean of a Poisson count");
});
