import { expect, it } from "vitest";
import { chiSquareQuantile } from "@/server/engine/statistics/chi-square-quantile";

it("95% of a chi-square variable of one degree of freedom lie below 3.841", () => {
  // Published in every table; the square of 1.959963984540054.
  expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(1.959963984540054 * 1.959963984540054, 12);
});

it("with two degrees of freedom it is -2 ln(1 - p)", () => {
  // By hand: an exponential variable of mean 2.
  expect(chiSquareQuantile(0.9, 2)).toBeCloseTo(-2 * Math.log(0.1), 12);
});
