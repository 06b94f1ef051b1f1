import fc from "fast-check";
import { expect, it } from "vitest";
import { binomialQuantile } from "@/server/engine/statistics/binomial-quantile";

it.each([
  [0.025, 200, 0.074, 8],
  [0.975, 200, 0.074, 22],
  [0.001, 20000, 0.4, 7786],
  [0.025, 20000, 0.4, 7864],
  [0.975, 20000, 0.4, 8136],
  [0.5, 0, 0.4, 0],
])("at %f of %i trials with share %f it is %i", (probability, trials, share, expected) => {
  // Vectors of published methods for 200 trials; SciPy for 20,000.
  expect(binomialQuantile(probability, trials, share)).toBe(expected);
});

it("is never more than the trials", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (trials, share) => {
        expect(binomialQuantile(0.9999999999999999, trials, share)).toBeLessThanOrEqual(trials);
      },
    ),
  );
});

it("half a trial and a share of 1 are refused", () => {
  expect(() => binomialQuantile(0.5, 0.5, 0.5)).toThrow("The number of trials");
  expect(() => binomialQuantile(0.5, 5, 1)).toThrow("The share of a binomial count");
});
