import { expect, it } from "vitest";
import { negativeBinomialQuantile } from "@/server/engine/statistics/negative-binomial-quantile";

it.each([
  [0.025, 21],
  [0.5, 236],
  [0.975, 936],
  [0.999, 1630],
])("at %f with mean 300 and size 1.5 it is %i", (probability, expected) => {
  // SciPy.
  expect(negativeBinomialQuantile(probability, 300, 1.5)).toBe(expected);
});

it("a unit with 1.93 errors a year reaches 10 at the 97.5th percentile, not 5", () => {
  // Vectors of published methods; the Poisson count reaches 5.
  expect(negativeBinomialQuantile(0.975, 1.9256198347107438, 0.6644483599483466)).toBe(10);
});
