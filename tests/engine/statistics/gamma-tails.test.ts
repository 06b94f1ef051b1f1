import fc from "fast-check";
import { expect, it } from "vitest";
import { gammaTails } from "@/server/engine/statistics/gamma-tails";

it("an exponential variable lies below 1 with 1 - 1/e and above it with 1/e", () => {
  const { lower, upper } = gammaTails(1, 1);
  expect(lower).toBeCloseTo(1 - 1 / Math.E, 14);
  expect(upper).toBeCloseTo(1 / Math.E, 14);
});

it("a small upper tail keeps its digits: shape 5.5 above 60 has 1.813e-20", () => {
  // Reference: mpmath at 40 digits.
  expect(gammaTails(5.5, 60).upper / 1.8130195601852507e-20).toBeCloseTo(1, 12);
});

it("nothing lies below 0", () => {
  expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
});

it("both tails add up to 1, and the lower one grows with x", () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(number(0.05, 500), number(0, 800), number(0, 10), (shape, x, more) => {
      const here = gammaTails(shape, x);
      expect(here.lower + here.upper).toBeCloseTo(1, 12);
      expect(gammaTails(shape, x + more).lower).toBeGreaterThanOrEqual(here.lower - 1e-12);
    }),
  );
});

it("a shape of 0 is refused", () => {
  expect(() => gammaTails(0, 1)).toThrow("The shape of a gamma variable");
});
