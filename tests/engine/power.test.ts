import fc from "fast-check";
import { expect, test } from "vitest";
import { power } from "@/server/engine/power";

test("1.5 squared is 2.25", () => {
  expect(power(1.5, 2)).toBeCloseTo(2.25, 14);
});

test("the power 1 gives the base back, digit for digit", () => {
  fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (base) => power(base, 1) === base));
});

test("it agrees with Math.pow to twelve digits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (base, exponent) => {
        const expected = Math.pow(base, exponent);
        expect(Math.abs(power(base, exponent) - expected) / expected).toBeLessThan(1e-12);
      },
    ),
  );
});

test("a base of nought or less is refused", () => {
  expect(() => power(0, 2)).toThrow("positive base");
});
