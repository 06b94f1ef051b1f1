import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barScale, spanScale } from "@/components/charts/value-scale";

const left = 100;
const right = 600;

describe("barScale", () => {
  it("gives 33% with 40 px past its end the length that fills 500 px: 460 / 33 a point", () => {
    const scale = barScale([{ value: 33, room: 40 }], left, right);
    expect(scale.x(0)).toBe(left);
    expect(scale.x(33)).toBeCloseTo(right - 40, 6);
  });

  it("keeps every bar and the label past its end between left and right, whatever the values", () => {
    const value = fc.record({
      value: fc.integer({ min: -1000, max: 1000 }),
      room: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const scale = barScale(values, left, right);
        for (const { value, room } of values) {
          const end = scale.x(value) + (value < 0 ? -room : room);
          expect(end).toBeGreaterThanOrEqual(left - 1e-6);
          expect(end).toBeLessThanOrEqual(right + 1e-6);
        }
      }),
    );
  });

  it("is still a scale where every value is 0", () => {
    const scale = barScale([{ value: 0, room: 20 }], left, right);
    expect(scale.x(0)).toBe(left);
    expect(scale.domain.every(Number.isFinite)).toBe(true);
  });
});

describe("spanScale", () => {
  it("puts low at the left and high at the right, also upside down", () => {
    const scale = spanScale(60, 110, 288, 16);
    expect(scale.x(60)).toBeCloseTo(288, 9);
    expect(scale.x(110)).toBeCloseTo(16, 9);
    expect(scale.domain[0]).toBeCloseTo(60, 9);
    expect(scale.domain[1]).toBeCloseTo(110, 9);
  });
});
