import { expect, it } from "vitest";
import { negativeBinomialZero } from "@/server/engine/statistics/negative-binomial-zero";

it("mean 2 and size 1 have no event with 1/3", () => {
  expect(negativeBinomialZero(2, 1)).toBeCloseTo(1 / 3, 15);
});

it("a very large size is a Poisson count: exp(-mean)", () => {
  expect(negativeBinomialZero(2, 1e7)).toBeCloseTo(Math.exp(-2), 6);
});

it("a mean or size of 0 is refused", () => {
  expect(() => negativeBinomialZero(0, 1)).toThrow("The mean");
  expect(() => negativeBinomialZero(1, 0)).toThrow("The size");
});
