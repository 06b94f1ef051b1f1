import fc from "fast-check";
import { expect, it } from "vitest";
import { funnelRatioLimits } from "@/server/engine/statistics/funnel-ratio-limits";

it.each([
  [15, 0.5596924, 1.649348, 0.386265, 2.082907],
  [20, 0.610826, 1.544419, 0.4479107, 1.902094],
])("of %i expected are as NHS-R's FunnelPlotR tests print them", (expected, ll95, ul95, ll998, ul998) => {
  const inner = funnelRatioLimits(expected, 0.95);
  const outer = funnelRatioLimits(expected, 0.998);
  const printed = [ll95, ul95, ll998, ul998].map((value) => expect.closeTo(value, 6) as number);
  expect([inner.lower, inner.upper, outer.lower, outer.upper]).toEqual(printed);
});

it("narrow as more is expected, hold 1, and 99.8% lie outside 95%", () => {
  const count = fc.double({ min: 0.05, max: 3000, noNaN: true });
  fc.assert(
    fc.property(count, fc.double({ min: 1.01, max: 5, noNaN: true }), (expected, factor) => {
      const few = funnelRatioLimits(expected, 0.95);
      const many = funnelRatioLimits(expected * factor, 0.95);
      const outer = funnelRatioLimits(expected, 0.998);
      expect(many.lower).toBeGreaterThan(few.lower);
      expect(many.upper).toBeLessThan(few.upper);
      expect(few.lower < 1 && few.upper > 1).toBe(true);
      expect(outer.lower < few.lower && outer.upper > few.upper).toBe(true);
    }),
  );
});

it("none expected is refused", () => {
  expect(() => funnelRatioLimits(0, 0.95)).toThrow("The expected count");
});
