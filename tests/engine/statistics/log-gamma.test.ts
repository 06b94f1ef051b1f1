import fc from "fast-check";
import { expect, it } from "vitest";
import { logGamma } from "@/server/engine/statistics/log-gamma";

// Reference: mpmath at 40 digits.
it.each([
  [0.01, 4.5994798780420217],
  [0.5, 0.5723649429247001],
  [3.7, 1.4280723266653881],
  [15, 25.191221182738681],
  [123.4, 469.33609744219059],
  [5000, 37582.62631568535],
])("ln gamma(%f) is %f to fourteen digits", (x, expected) => {
  expect(Math.abs(logGamma(x) / expected - 1)).toBeLessThan(1e-14);
});

it("gamma(x + 1) is x gamma(x)", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (x) => {
      const scale = Math.max(1, Math.abs(logGamma(x)));
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeLessThan(1e-14);
    }),
  );
});

it("0, below it and infinity are refused", () => {
  for (const x of [0, -1, Infinity, NaN]) expect(() => logGamma(x)).toThrow("above 0");
});
