import fc from "fast-check";
import { expect, it } from "vitest";
import { gammaQuantile } from "@/server/engine/statistics/gamma-quantile";
import { gammaTails } from "@/server/engine/statistics/gamma-tails";

// Reference: mpmath at 40 digits. jstat alone misses the tenth digit of most of them.
it.each([
  [1e-6, 0.1, 6.073048362407926e-61],
  [0.001, 0.5, 7.85398574631245e-7],
  [0.025, 21.7, 13.550379053831193],
  [0.5, 500, 499.66670620169048],
  [0.975, 5000, 5139.5350899437951],
  [0.999, 21.7, 38.975706728330676],
  [0.999999, 500, 613.57621059363897],
])("at %f with shape %f it is %f to twelve digits", (probability, shape, expected) => {
  expect(Math.abs(gammaQuantile(probability, shape, 1) / expected - 1)).toBeLessThan(1e-12);
});

it("a rate of 2 halves it: the median of an exponential variable is ln 2 / 2", () => {
  expect(gammaQuantile(0.5, 1, 2)).toBeCloseTo(Math.LN2 / 2, 13);
});

it("has just the probability below it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.1, max: 1000, noNaN: true }),
      (probability, shape) => {
        expect(gammaTails(shape, gammaQuantile(probability, shape, 1)).lower).toBeCloseTo(probability, 11);
      },
    ),
  );
});

it("a probability of 1 and a shape or rate of 0 are refused", () => {
  expect(() => gammaQuantile(1, 1, 1)).toThrow("The probability of a quantile");
  expect(() => gammaQuantile(0.5, 0, 1)).toThrow("The shape");
  expect(() => gammaQuantile(0.5, 1, 0)).toThrow("The rate");
});
