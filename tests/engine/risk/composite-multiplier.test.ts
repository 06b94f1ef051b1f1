import { expect, it } from "vitest";
import { compositeMultiplier } from "@/server/engine/risk/composite-multiplier";

it("2, 2 and 3 make 12, and nothing makes 1", () => {
  expect([compositeMultiplier([2, 2, 3]), compositeMultiplier([])]).toEqual([12, 1]);
});

it("certain failure stays certain, whatever the other factors are", () => {
  expect(compositeMultiplier([1e-300, Infinity, 1e-300])).toBe(Infinity);
});

it("a multiplier of 0 is refused", () => {
  expect(() => compositeMultiplier([2, 0])).toThrow("A multiplier must be above 0, got 0.");
});
