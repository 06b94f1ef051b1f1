import { expect, it } from "vitest";
import { logOdds } from "@/server/engine/risk/log-odds";

it("0.2 has odds of a quarter, log-odds of ln 0.25", () => {
  expect(logOdds(0.2)).toBeCloseTo(Math.log(0.25), 14);
});

it("a half has log-odds of 0, and turning a probability around turns the sign", () => {
  expect(logOdds(0.5)).toBe(0);
  expect(logOdds(0.9)).toBeCloseTo(-logOdds(0.1), 14);
});

it("0 and 1 have none", () => {
  expect(() => logOdds(0)).toThrow("The probability must be between 0 and 1");
  expect(() => logOdds(1)).toThrow("The probability must be between 0 and 1");
});
