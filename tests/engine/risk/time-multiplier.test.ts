import fc from "fast-check";
import { expect, it } from "vitest";
import { timeMultiplier } from "@/server/engine/risk/time-multiplier";

const published = { exponent: 5.6788735872675735, theta: 1, heldAtRatio: 1.5 };

it.each([
  [1.1, 1.7181],
  [1.2, 2.816179201779737],
  [1 / 0.7, 7.58],
  [1.5, 10],
])("a workload of %f multiplies by %f", (workload, expected) => {
  // Vectors of published methods for 1.2; the others exp(5.67887 ln w) by hand.
  expect(timeMultiplier(workload, published)).toEqual({
    multiplier: expect.closeTo(expected, 3) as number,
    outsideMethod: false,
  });
});

it("is 1 up to full hours: no credit for spare time", () => {
  expect([0, 0.6, 1].map((workload) => timeMultiplier(workload, published).multiplier)).toEqual([1, 1, 1]);
});

it("is held at 1.5 and says that the workload is outside the method", () => {
  expect(timeMultiplier(2.4, published)).toEqual({
    multiplier: expect.closeTo(10, 12) as number,
    outsideMethod: true,
  });
});

it("a theta of 0 takes no effect of time over, a half the root", () => {
  expect(timeMultiplier(1.4, { ...published, theta: 0 }).multiplier).toBe(1);
  expect(timeMultiplier(1.5, { ...published, theta: 0.5 }).multiplier).toBeCloseTo(Math.sqrt(10), 12);
});

it("never falls as the workload rises, and is never below 1", () => {
  const workload = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(workload, workload, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, theta) => {
      const at = (ratio: number) => timeMultiplier(ratio, { ...published, theta }).multiplier;
      expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)) - 1e-12);
      expect(at(Math.min(1, one))).toBe(1);
    }),
  );
});

it("a workload, exponent or theta below 0 and a hold below 1 are refused", () => {
  expect(() => timeMultiplier(-1, published)).toThrow("The workload ratio must be 0 or more, got -1.");
  expect(() => timeMultiplier(1, { ...published, theta: -1 })).toThrow("Exponent and theta");
  expect(() => timeMultiplier(1, { ...published, exponent: -1 })).toThrow("Exponent and theta");
  expect(() => timeMultiplier(1, { ...published, heldAtRatio: 0.9 })).toThrow("The ratio to hold at");
});
