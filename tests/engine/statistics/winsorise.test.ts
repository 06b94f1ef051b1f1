import { expect, it } from "vitest";
import { winsorise } from "@/server/engine/statistics/winsorise";

it("a quarter at either end of 0, 10, 20, 30, 100 is drawn in to 10 and 30", () => {
  expect(winsorise([0, 10, 20, 30, 100], 0.25)).toEqual([10, 10, 20, 30, 30]);
});

it("a share of 0 leaves all values", () => {
  expect(winsorise([5, 1, 9], 0)).toEqual([5, 1, 9]);
});

it.each([-0.1, 0.5, NaN])("a share of %f is refused", (share) => {
  expect(() => winsorise([1, 2], share)).toThrow("from 0 to less than a half");
});
