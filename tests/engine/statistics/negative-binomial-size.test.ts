import fc from "fast-check";
import { expect, it } from "vitest";
import { negativeBinomialSize } from "@/server/engine/statistics/negative-binomial-size";
import { negativeBinomialZero } from "@/server/engine/statistics/negative-binomial-zero";
import { unknown } from "@/server/engine/quantity";

it("49 of 121 prisons without an error at a mean of 1.93 have size 0.664", () => {
  // Vectors of published methods, from reported counts.
  expect(negativeBinomialSize(233 / 121, 49 / 121)).toMatchObject({
    value: expect.closeTo(0.6644483599483466, 10) as number,
  });
});

it("gives back the size that the share of zeros was made with", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 30, noNaN: true }),
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      (mean, size) => {
        const found = negativeBinomialSize(mean, negativeBinomialZero(mean, size));
        expect(found.known && found.value / size).toBeCloseTo(1, 5);
      },
    ),
  );
});

it("no more zeros than a Poisson count has are outside the method", () => {
  expect(negativeBinomialSize(2, Math.exp(-2) - 0.01)).toEqual(unknown("outside-method"));
});

it("a share of zeros of 0 and a mean of 0 are refused", () => {
  expect(() => negativeBinomialSize(2, 0)).toThrow("The share of zeros");
  expect(() => negativeBinomialSize(0, 0.5)).toThrow("The mean");
});
