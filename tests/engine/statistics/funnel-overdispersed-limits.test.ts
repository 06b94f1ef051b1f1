import fc from "fast-check";
import { expect, it } from "vitest";
import { funnelOverdispersedLimits } from "@/server/engine/statistics/funnel-overdispersed-limits";

it("of 112 expected reach 1.329 with a variance between units of 0.0121, and 1.203 without", () => {
  // Vectors of published methods, with z as FunnelPlotR rounds it.
  expect(funnelOverdispersedLimits(112, 0.012118491459176522, 1.959964).upper).toBeCloseTo(
    1.3288897947486542,
    12,
  );
  expect(funnelOverdispersedLimits(112, 0, 1.959964).upper).toBeCloseTo(1.2034581331936545, 12);
});

it("narrow as more is expected, but never below what units differ, and lie evenly about 1", () => {
  const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(positive(1, 1000), positive(1.01, 5), positive(0, 1), (expected, factor, variance) => {
      const few = funnelOverdispersedLimits(expected, variance, 1.96);
      const many = funnelOverdispersedLimits(expected * factor, variance, 1.96);
      expect(many.upper).toBeLessThan(few.upper);
      expect(many.lower).toBeGreaterThan(few.lower);
      expect(many.upper).toBeGreaterThanOrEqual(Math.exp(1.96 * Math.sqrt(variance)));
      expect(few.lower * few.upper).toBeCloseTo(1, 12);
    }),
  );
});

it("none expected, a variance below 0 and no distance are refused", () => {
  expect(() => funnelOverdispersedLimits(0, 0, 2)).toThrow("The expected count");
  expect(() => funnelOverdispersedLimits(5, -1, 2)).toThrow("The variance between units");
  expect(() => funnelOverdispersedLimits(5, 0, 0)).toThrow("The distance of the limits");
});
