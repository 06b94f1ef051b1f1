import { expect, it } from "vitest";
import { roundHalfEven } from "@/server/engine/statistics/round-half-even";

it.each([
  [84.3137, 2, 84.31],
  [90.2778, 2, 90.28],
  [2.5, 0, 2],
  [3.5, 0, 4],
  [0.125, 2, 0.12],
  [0.135, 2, 0.14],
  [1.005, 2, 1],
  [-2.5, 0, -2],
  [-3.5, 0, -4],
])("%f to %i places is %f: halves go to the even neighbour", (value, places, rounded) => {
  // 1.005 is a decimal half although its double lies just below it.
  expect(roundHalfEven(value, places)).toBe(rounded);
});
