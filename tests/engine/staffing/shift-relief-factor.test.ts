import { expect, it } from "vitest";
import { unknown } from "@/server/engine/quantity";
import { shiftReliefFactor } from "@/server/engine/staffing/shift-relief-factor";

it("a post of 2,920 hours needs 1.72 officers of 1,698 net hours", () => {
  // Published: Local Government Performance Center worksheet, 2012, printed 1.7.
  expect(shiftReliefFactor(2920, 1698)).toMatchObject({ value: expect.closeTo(1.7197, 4) as number });
});

it("officers without net hours cannot cover a post", () => {
  expect(shiftReliefFactor(8760, 0)).toEqual(unknown("no-available-hours"));
});
