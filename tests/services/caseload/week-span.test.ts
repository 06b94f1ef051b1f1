import { expect, it } from "vitest";
import { mostCells, weekSpan, weeksBetween } from "@/server/services/caseload/week-span";

it("from 7 October 2024 to 30 March 2026 there are 78 weeks, both counted", () => {
  expect(weeksBetween("2025-10-06", "2026-03-30")).toBe(26);
  expect(weeksBetween("2024-10-07", "2026-03-30")).toBe(78);
});

it("half a year is shown where nothing else is asked for, and never more than is held", () => {
  expect(weekSpan({ weeks: "" }, 520, 12, mostCells)).toEqual({ count: 26, fits: true, note: null });
  expect(weekSpan({ weeks: "104" }, 80, 12, mostCells)).toEqual({ count: 80, fits: true, note: null });
  expect(weekSpan({ weeks: "all" }, 520, 12, mostCells)).toEqual({ count: 520, fits: true, note: null });
});

it("91 units in 520 weeks are cut to the 123 that 12,000 cells hold beside 8 projected ones, and it says so", () => {
  // By hand: 12,000 / 91 = 131.9, less 8.
  const span = weekSpan({ weeks: "all" }, 520, 91, mostCells);
  expect(span).toMatchObject({ count: 123, fits: true });
  expect(span.note).toContain("The latest 123 weeks are shown: 520 weeks of 91 rows");
});

it("1,090 units do not fit in a page even for half a year; 109 do", () => {
  // By hand: 1,090 x 34 = 37,060 and 109 x 34 = 3,706 cells.
  expect(weekSpan({ weeks: "" }, 520, 1090, mostCells).fits).toBe(false);
  expect(weekSpan({ weeks: "" }, 26, 109, mostCells).fits).toBe(true);
});

it("a file has no such limit", () => {
  expect(weekSpan({ weeks: "all" }, 520, 1090, Infinity)).toEqual({ count: 520, fits: true, note: null });
});
