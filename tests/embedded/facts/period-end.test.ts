import { describe, expect, it } from "vitest";
import { periodEnd } from "@/server/embedded/facts/period-end";
import { files } from "../support/shipped";

describe("last day of a published period", () => {
  it.each([
    ["2023-03-31", "2023-03-31"],
    ["2010", "2010-12-31"],
    ["calendar 2024", "2024-12-31"],
    ["2024/25", "2025-03-31"],
    ["2021-22", "2022-03-31"],
    ["2024-02", "2024-02-29"],
    ["2023-07/2024-06", "2024-06-30"],
    ["2025-04-01/2025-10-31", "2025-10-31"],
    ["year to 2024-06-30", "2024-06-30"],
    ["2024-03 approx", "2024-03-31"],
  ])("%s ends on %s", (period, date) => {
    expect(periodEnd(period)).toBe(date);
  });

  it("knows every period of the shipped series, and refuses a form it does not know", () => {
    for (const { period = "" } of files.records("national_timeseries.csv")) {
      expect(periodEnd(period)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(() => periodEnd("spring 2024")).toThrow("spring 2024");
  });
});
