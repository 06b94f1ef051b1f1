import { expect, it } from "vitest";
import type { OverCounts, OverGroup } from "@/server/services/caseload/over/over-counts";
import { overHeadline } from "@/server/services/caseload/over/over-headline";

const rule = { overPercent: 120, moreThanWeeks: 4 };
const window = { from: "2025-10-06", to: "2026-03-30" };
const region = (name: string, over: number | null, officers = 100): OverGroup => ({
  ...{ code: name, name, officers, over, longestRunWeeks: 9, units: [] },
});
const nation = (over: number | null, ...groups: readonly OverGroup[]): OverCounts => ({
  ...{ code: "", name: "", officers: 200, over, longestRunWeeks: 9, groups },
});
const words = (counts: OverCounts) =>
  overHeadline(counts, rule, window)
    .flat()
    .map((part) => (typeof part === "string" ? part : part.strong))
    .join("");

it("says how many of how many, and the region with the largest share: 30 of 100", () => {
  expect(words(nation(40, region("North", 10), region("South", 30)))).toBe(
    "40 of 200 officers (20%) were over 120% for more than 4 consecutive weeks between 6 October 2025 and 30 March 2026." +
      "The largest share is South’s, 30%.",
  );
});

it("names no region where one is suppressed: it might be the one", () => {
  expect(words(nation(40, region("North", null), region("South", 30)))).not.toContain("largest");
});

it("says that the number cannot be shown where the total is suppressed", () => {
  expect(words(nation(null, region("North", null)))).toContain("cannot be shown: [c]");
});

it("says nobody where nobody was", () => {
  expect(words(nation(0, region("North", 0)))).toMatch(/^No officer of 200 was over 120%/);
});
