import { expect, it } from "vitest";
import { monthlyHazard } from "@/server/engine/forecast/monthly-hazard";

it("13.1% a year is 1.0857% a month", () => {
  // Hand calculation: 1 - exp(-0.131 / 12).
  expect(monthlyHazard(13.1)).toBeCloseTo(0.01085729610040087, 12);
  expect(monthlyHazard(0)).toBe(0);
});

it("refuses a rate below 0", () => {
  expect(() => monthlyHazard(-1)).toThrow("0% or more");
});
