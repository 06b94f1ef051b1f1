import { expect, it } from "vitest";
import { pertQuantile } from "@/server/engine/statistics/pert-quantile";

const law = { lowest: 0, likeliest: 0.5, highest: 1 };

it("has the middle of an even law in the middle, and equal distances to either tail", () => {
  expect(pertQuantile(0.5, law)).toBeCloseTo(0.5, 12);
  expect(pertQuantile(0.1, law)).toBeCloseTo(1 - pertQuantile(0.9, law), 12);
});

it("of 0, 0 and 1 is a beta law of 1 and 5: its median is 1 - 0.5^(1/5)", () => {
  expect(pertQuantile(0.5, { lowest: 0, likeliest: 0, highest: 1 })).toBeCloseTo(0.1294494, 6);
});

it("is the value itself where nothing varies", () => {
  expect(pertQuantile(0.3, { lowest: 2, likeliest: 2, highest: 2 })).toBe(2);
});

it("refuses values out of order", () => {
  expect(() => pertQuantile(0.5, { lowest: 1, likeliest: 0, highest: 2 })).toThrow("values in order");
});
