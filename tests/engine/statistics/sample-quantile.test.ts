import { expect, it } from "vitest";
import { sampleQuantile } from "@/server/engine/statistics/sample-quantile";

it("a tenth of the way from 1 to 4 in four values is 1.3, in any order", () => {
  // By hand: place 0.3 between 1 and 2; R's default.
  expect(sampleQuantile(Object.freeze([4, 2, 1, 3]), 0.1)).toBeCloseTo(1.3, 14);
});

it("the ends are the least and the greatest", () => {
  expect([sampleQuantile([3, 1, 2], 0), sampleQuantile([3, 1, 2], 1)]).toEqual([1, 3]);
});

it("an empty list and a probability of 2 are refused", () => {
  expect(() => sampleQuantile([], 0.5)).toThrow("An empty list has no quantile.");
  expect(() => sampleQuantile([1], 2)).toThrow("The probability of a quantile");
});
