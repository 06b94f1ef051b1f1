import { expect, it } from "vitest";
import { chiSquareUpperTail } from "@/server/engine/statistics/chi-square-upper-tail";

it("5% of a chi-square variable of one degree of freedom lie above 3.841458820694124", () => {
  expect(chiSquareUpperTail(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
});

it("with two degrees of freedom it is exp(-x / 2)", () => {
  expect(chiSquareUpperTail(30, 2)).toBeCloseTo(Math.exp(-15), 20);
});
