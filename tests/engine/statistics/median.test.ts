import { expect, test } from "vitest";
import { median } from "@/server/engine/statistics/median";

test("the median of 1, 2, 4 and 9 is 3, of 9, 1 and 4 is 4, of nothing is nothing", () => {
  expect(median([1, 2, 4, 9])).toBe(3);
  expect(median(Object.freeze([9, 1, 4]))).toBe(4);
  expect(median([])).toBeNull();
});
