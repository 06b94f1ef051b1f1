import fc from "fast-check";
import { expect, it } from "vitest";
import { betaQuantile } from "@/server/engine/statistics/beta-quantile";
import { betaTails } from "@/server/engine/statistics/beta-tails";

// Reference: mpmath at 40 digits. jstat alone misses the eighth digit of some of them.
it.each([
  [0.05, 0.5, 108.2, 1.8212568941496429e-5],
  [0.95, 0.5, 108.2, 0.017635305418695835],
  [0.001, 0.42, 0.98, 7.385243911020233e-8],
  [0.95, 0.42, 0.98, 0.89080422923249933],
  [0.95, 0.5, 5000, 0.00038409130726927754],
  [0.5, 200, 300, 0.3998665627141161],
  [0.999, 40, 0.5, 0.99999998024193622],
])("at %f with shapes %f and %f it is %f to eleven digits", (probability, alpha, beta, expected) => {
  expect(Math.abs(betaQuantile(probability, alpha, beta) / expected - 1)).toBeLessThan(1e-11);
});

it("has just the probability below it", () => {
  const shape = fc.double({ min: 0.4, max: 300, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      shape,
      shape,
      (probability, alpha, beta) => {
        expect(betaTails(alpha, beta, betaQuantile(probability, alpha, beta)).lower).toBeCloseTo(
          probability,
          9,
        );
      },
    ),
  );
});

it("a probability of 0 and shapes of 0 are refused", () => {
  expect(() => betaQuantile(0, 1, 1)).toThrow("The probability of a quantile");
  expect(() => betaQuantile(0.5, 0, 1)).toThrow("The first shape");
  expect(() => betaQuantile(0.5, 1, 0)).toThrow("The second shape");
});
