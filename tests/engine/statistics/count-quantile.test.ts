import { expect, it } from "vitest";
import { countQuantile } from "@/server/engine/statistics/count-quantile";

const fairCoins = {
  logOfZero: Math.log(0.25),
  logRatio: (count: number) => [0, Math.log(2), Math.log(0.5)][count] ?? -Infinity,
};

it.each([
  [0.2, 0],
  [0.26, 1],
  [0.74, 1],
  [0.76, 2],
])("at %f of two coins it is %i heads", (probability, heads) => {
  // By hand: 1/4, 1/2, 1/4.
  expect(countQuantile(probability, fairCoins)).toBe(heads);
});

it("ends where no probability is left, even when rounding keeps the sum from the level", () => {
  expect(countQuantile(1 - 1e-16, { ...fairCoins, logOfZero: Math.log(0.2499999) })).toBe(2);
});
