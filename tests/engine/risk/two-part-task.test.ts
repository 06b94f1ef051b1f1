import { expect, it } from "vitest";
import { twoPartTask } from "@/server/engine/risk/two-part-task";

it("0.02 for the diagnosis and 0.001 for the action add up to 0.021", () => {
  expect(twoPartTask(0.02, 0.001)).toBeCloseTo(0.021, 15);
});

it("is never above 1", () => {
  expect(twoPartTask(0.7, 0.6)).toBe(1);
});

it("a part above 1 is refused by its name", () => {
  expect(() => twoPartTask(2, 0)).toThrow("of the diagnosis");
  expect(() => twoPartTask(0, 2)).toThrow("of the action");
});
