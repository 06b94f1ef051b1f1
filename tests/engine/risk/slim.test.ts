import { expect, it } from "vitest";
import { slim } from "@/server/engine/risk/slim";

const easy = { index: 80, errorProbability: 0.0001 };
const hard = { index: 20, errorProbability: 0.1 };

it("ratings of 50 and 70 between anchors of 0.1 and 0.0001 give index 60 and 0.001", () => {
  // Public test suite of a human reliability service.
  const factors = [50, 70].map((rating) => ({ weight: 0.5, rating }));
  const result = slim(factors, hard, easy);
  expect(result).toEqual({
    index: 60,
    slope: expect.closeTo(-0.05, 14) as number,
    intercept: expect.closeTo(0, 14) as number,
    errorProbability: expect.closeTo(0.001, 14) as number,
  });
});

it("weights need not add up to 1, and the order of the anchors does not matter", () => {
  const factors = [
    { weight: 3, rating: 40 },
    { weight: 1, rating: 80 },
  ];
  expect(slim(factors, hard, easy).index).toBe(50);
  expect(slim(factors, easy, hard).errorProbability).toBeCloseTo(
    slim(factors, hard, easy).errorProbability,
    14,
  );
});

it("gives the anchors back, and is never above 1 beyond them", () => {
  expect(slim([{ weight: 1, rating: 80 }], hard, easy).errorProbability).toBeCloseTo(0.0001, 14);
  expect(slim([{ weight: 1, rating: -100 }], hard, easy).errorProbability).toBe(1);
});

it("anchors of one index, anchors of certainty and weights of nothing are refused", () => {
  const factors = [{ weight: 1, rating: 50 }];
  expect(() => slim(factors, hard, { ...easy, index: 20 })).toThrow(
    "two anchors of different index, got 20 twice",
  );
  expect(() => slim(factors, hard, { ...easy, errorProbability: 0 })).toThrow("of an anchor");
  expect(() => slim([], hard, easy)).toThrow("The sum of the weights");
});
