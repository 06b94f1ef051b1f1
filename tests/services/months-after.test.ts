import { describe, expect, it } from "vitest";
import { monthsAfter } from "@/server/services/months-after";

describe("monthsAfter", () => {
  it.each([
    ["2026-03-30", 2, "2026-05-30"],
    ["2024-08-01", 12, "2025-08-01"],
    ["2026-11-15", 3, "2027-02-15"],
    ["2026-03-31", 0, "2026-03-31"],
  ])("%s and %i months is the same day of the month, %s", (date, months, expected) => {
    expect(monthsAfter(date, months)).toBe(expected);
  });

  it.each([
    ["2026-03-31", 3, "2026-06-30"],
    ["2026-06-30", 6, "2026-12-31"],
    ["2026-02-28", 12, "2027-02-28"],
    ["2027-02-28", 12, "2028-02-29"],
    ["2028-02-29", 1, "2028-03-31"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2026-06-30", 0, "2026-06-30"],
  ])("%s, the last day of a month, and %i months is the last day of one, %s", (date, months, expected) => {
    expect(monthsAfter(date, months)).toBe(expected);
  });

  it("a day that the month lacks becomes its last", () => {
    expect(monthsAfter("2026-01-30", 1)).toBe("2026-02-28");
  });
});
