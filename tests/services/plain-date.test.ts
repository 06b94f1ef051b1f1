import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { plainDate } from "@/server/services/plain-date";

it("names the second day of the calendar", () => {
  expect(plainDate(1)).toBe("1970-01-02");
});

it("is the date that the number was made from, leap days among them", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => dayNumber(plainDate(day)) === day));
  expect(plainDate(dayNumber("2024-02-29"))).toBe("2024-02-29");
});
