import fc from "fast-check";
import { expect, it } from "vitest";
import { learningRamp } from "@/server/engine/forecast/learning-ramp";
import { meanRamp } from "@/server/engine/forecast/mean-ramp";

it("is 70% over the first six months from 30% with three months", () => {
  expect(meanRamp({ start: 0.3, months: 3 }, 0, 6)).toBeCloseTo(0.6973673491328145, 12);
  expect(meanRamp({ start: 0.3, months: 3 }, 2, 2)).toBe(learningRamp({ start: 0.3, months: 3 }, 2));
});

it("lies between both ends of the time", () => {
  const time = fc.double({ min: 0, max: 36, noNaN: true });
  fc.assert(
    fc.property(time, fc.double({ min: 0.01, max: 12, noNaN: true }), (from, length) => {
      const ramp = { start: 0.3, months: 3 };
      const mean = meanRamp(ramp, from, from + length);
      expect(mean).toBeGreaterThanOrEqual(learningRamp(ramp, from) - 1e-9);
      expect(mean).toBeLessThanOrEqual(learningRamp(ramp, from + length) + 1e-9);
    }),
  );
});
