import { expect, it } from "vitest";
import { sumOfSquares } from "@/server/engine/statistics/sum-of-squares";

it("1 and 4 are 1 and 4 squared apart from 2, together 5", () => {
  expect(sumOfSquares([1, 4], 2)).toBe(5);
});
