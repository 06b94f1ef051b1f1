import { expect, it } from "vitest";
import { sparHWorksheet } from "@/server/engine/risk/spar-h-worksheet";

it("three negative factors of the standard's example switch the adjustment on: 0.8016", () => {
  // NUREG/CR-6883 prints 0.81 here; its own formula gives 4 / 4.99.
  expect(sparHWorksheet(0.01, [20, 10, 2])).toEqual({
    composite: 400,
    negativeCount: 3,
    adjusted: true,
    errorProbability: expect.closeTo(4 / 4.99, 14) as number,
  });
});

it("two negative factors are a plain product", () => {
  // Public worksheet harness: 0.02 x 10.
  expect(sparHWorksheet(0.02, [2, 5])).toMatchObject({ adjusted: false, errorProbability: 0.2 });
});

it("a plain product is capped at 1", () => {
  expect(sparHWorksheet(0.01, [50, 5])).toMatchObject({ composite: 250, errorProbability: 1 });
});

it("factors of 1 and below are not negative", () => {
  expect(sparHWorksheet(0.02, [0.5, 0.5, 0.5, 1])).toMatchObject({
    negativeCount: 0,
    adjusted: false,
    errorProbability: 0.0025,
  });
});

it("falls when a third factor goes from 1 to just above it: why the planner uses the odds form", () => {
  const before = sparHWorksheet(0.02, [10, 4, 1]).errorProbability;
  expect(sparHWorksheet(0.02, [10, 4, 1.001]).errorProbability).toBeLessThan(before);
});

it("time inadequate is certain failure", () => {
  expect(sparHWorksheet(0.001, [Infinity, 0.5]).errorProbability).toBe(1);
});

it("a nominal probability above 1 is refused", () => {
  expect(() => sparHWorksheet(1.5, [])).toThrow("The nominal error probability");
});
