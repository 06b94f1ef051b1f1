import { expect, it } from "vitest";
import { coverageHours } from "@/server/engine/staffing/coverage-hours";

it("five posts around the clock need 43,800 hours a year", () => {
  // Published: ICMA.
  expect(coverageHours(5)).toBe(43_800);
});

it("one post of 8 hours on every day needs 2,920 hours a year", () => {
  // Published: Local Government Performance Center worksheet, 2012.
  expect(coverageHours(1, 8)).toBe(2920);
});
