import { expect, test } from "vitest";
import { monthsBetween } from "@/server/engine/position/months-between";

test("1 August 2024 to 31 March 2026 is 19 whole months", () => {
  expect(monthsBetween("2024-08-01", "2026-03-31")).toBe(19);
});

test("a month is whole on its day, not before", () => {
  expect(monthsBetween("2024-03-31", "2026-03-30")).toBe(23);
  expect(monthsBetween("2024-03-31", "2026-03-31")).toBe(24);
  expect(monthsBetween("2026-03-31", "2026-02-28")).toBe(-2);
});
