import { expect, it } from "vitest";
import { dayNumber } from "@/server/engine/forecast/day-number";

it("counts days from 1 January 1970, leap days included", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
});

it("refuses what is no date", () => {
  expect(() => dayNumber("17 April")).toThrow("17 April is not a date. Write it as year-month-day.");
});
