import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceTicks } from "@/server/contracts/nice-ticks";

const mostTicks = 9;

describe("niceTicks", () => {
  it("of 100 to 158 are twenties around them", () => {
    expect(niceTicks(100, 158)).toEqual([80, 100, 120, 140, 160, 180]);
  });

  it("of counts begin at zero and not below it, however near zero the least is", () => {
    expect(niceTicks(2, 262)).toEqual([0, 100, 200, 300]);
    expect(niceTicks(-2, 262)[0]).toBe(-100);
  });

  it("of one value are still a scale", () => {
    const ticks = niceTicks(800, 800);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks[0]).toBeLessThanOrEqual(800);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(800);
  });

  it("cover both ends with few round steps of one size, whatever the ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (low, span) => {
        const high = low + span;
        const ticks = niceTicks(low, high);
        expect(ticks.length).toBeLessThanOrEqual(mostTicks);
        expect(ticks[0]).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        ticks.forEach((tick, index) => expect(tick).toBeCloseTo((ticks[0] ?? 0) + index * step, 6));
      }),
    );
  });
});
