import { expect, it } from "vitest";
import { workingPattern } from "@/server/engine/workload/working-pattern";

it.each([
  [30, 0.8],
  [37.5, 1],
  [40, 1],
  [33.7, 0.8],
  [11.25, 0.3],
])("%f of 37.5 hours are %f of full time: cut to tenths, at most 1", (hours, share) => {
  // Official vectors for the first three, the others by hand.
  expect(workingPattern(hours, 37.5)).toBe(share);
});
