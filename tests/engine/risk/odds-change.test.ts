import { expect, it } from "vitest";
import { oddsChange } from "@/server/engine/risk/odds-change";

it("40% insufficient then and 72% now are odds of 0.67 and 2.57, a ratio of 3.86", () => {
  // Published shares (National Audit Office, October 2025).
  expect(oddsChange(0.4, 0.72)).toEqual({
    oddsThen: expect.closeTo(2 / 3, 14) as number,
    oddsNow: expect.closeTo(18 / 7, 14) as number,
    oddsRatio: expect.closeTo(27 / 7, 14) as number,
  });
});

it("a probability of 0 or 1 is refused by its name", () => {
  expect(() => oddsChange(0, 0.5)).toThrow("The probability then");
  expect(() => oddsChange(0.5, 1)).toThrow("The probability now");
});
