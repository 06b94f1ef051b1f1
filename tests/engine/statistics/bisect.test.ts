import { expect, it } from "vitest";
import { bisect } from "@/server/engine/statistics/bisect";

it("finds the root of 2", () => {
  expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
});

it("finds a root at 0 and one in a range of 300 orders", () => {
  expect(bisect((x) => x, -1, 1)).toBeCloseTo(0, 14);
  expect(bisect((x) => x - 7, -1e300, 1e300)).toBeCloseTo(7, 13);
});

it("gives the point itself when both ends are the same", () => {
  expect(bisect((x) => x - 3, 3, 3)).toBe(3);
});
