import { expect, it } from "vitest";
import { logLinearMultiplier } from "@/server/engine/risk/log-linear-multiplier";

it("half way from 1 to 10 is the root of 10, from 1 to 2 the root of 2", () => {
  expect(logLinearMultiplier(0.5, 1, 10)).toBeCloseTo(Math.sqrt(10), 14);
  expect(logLinearMultiplier(0.5, 1, 2)).toBeCloseTo(Math.SQRT2, 14);
});

it("is held at the published levels outside them", () => {
  expect([-1, 0, 1, 7].map((fraction) => logLinearMultiplier(fraction, 2, 5))).toEqual([2, 2, 5, 5]);
});

it("multipliers of 0 and a fraction that is no number are refused", () => {
  expect(() => logLinearMultiplier(0.5, 0, 2)).toThrow("of the lower level");
  expect(() => logLinearMultiplier(0.5, 1, 0)).toThrow("of the upper level");
  expect(() => logLinearMultiplier(NaN, 1, 2)).toThrow("must be a number");
});
