import fc from "fast-check";
import { expect, it } from "vitest";
import { poissonInterval } from "@/server/engine/statistics/poisson-interval";

it.each([
  [262, 231.2327197779087, 295.7215725379973],
  [16, 9.145382453641524, 25.982997597560953],
])("%i errors have a mean from %f to %f", (count, lower, upper) => {
  // Vectors of published methods.
  expect(poissonInterval(count, 0.95)).toEqual({
    lower: expect.closeTo(lower, 9) as number,
    upper: expect.closeTo(upper, 9) as number,
  });
});

it("no error has a mean from 0 to 3.69", () => {
  // By hand: -ln 0.025.
  expect(poissonInterval(0, 0.95)).toEqual({
    lower: 0,
    upper: expect.closeTo(-Math.log(0.025), 12) as number,
  });
});

it("holds the count, and is wider the more it covers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
      const inner = poissonInterval(count, 0.8);
      const outer = poissonInterval(count, 0.95);
      expect(inner.lower <= count && count <= inner.upper).toBe(true);
      expect(outer.lower <= inner.lower && inner.upper <= outer.upper).toBe(true);
    }),
  );
});

it("half an error is refused", () => {
  expect(() => poissonInterval(0.5, 0.95)).toThrow("The count must be a whole number");
});
