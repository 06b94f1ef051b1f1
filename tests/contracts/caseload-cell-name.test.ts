import { expect, it } from "vitest";
import { caseloadCellName } from "@/server/contracts/caseload-cell-name";

const week = { name: "week of 30 March 2026", projected: false };
const ahead = { name: "week of 6 April 2026", projected: true };

it("says unit, week, number with its unit, band, and that it is projected", () => {
  expect(caseloadCellName("Kent", week, " percent", { text: "118", mark: "over" })).toBe(
    "Kent, week of 30 March 2026, 118 percent, over",
  );
  expect(caseloadCellName("Kent", ahead, " percent", { text: "95", mark: "in-range" })).toBe(
    "Kent, week of 6 April 2026, 95 percent, in range, projected",
  );
});

it("says a mark in words, and no unit after it", () => {
  expect(caseloadCellName("Kent", week, " percent", { text: "[x]", mark: "missing" })).toBe(
    "Kent, week of 30 March 2026, not available",
  );
  expect(caseloadCellName("Kent", week, " percent", { text: "[c]", mark: "suppressed" })).toBe(
    "Kent, week of 30 March 2026, suppressed, too few officers",
  );
});

it("says of a change whether it is worse", () => {
  expect(caseloadCellName("Kent", week, " points", { text: "▲3", mark: "worse" })).toBe(
    "Kent, week of 30 March 2026, up 3 points, worse",
  );
  expect(caseloadCellName("Kent", week, " FTE", { text: "12", mark: "plain" })).toBe(
    "Kent, week of 30 March 2026, 12 FTE",
  );
});

it("says of a risk how many times, and its level", () => {
  expect(
    caseloadCellName("Kent", week, " times the odds at full staffing", { text: "×1.6", mark: "high" }),
  ).toBe("Kent, week of 30 March 2026, 1.6 times the odds at full staffing, high");
});
