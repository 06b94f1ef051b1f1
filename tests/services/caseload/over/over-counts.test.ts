import { expect, it } from "vitest";
import { overCounts } from "@/server/services/caseload/over/over-counts";
import { testParameters } from "@/tests/support/parameters";
import { unit } from "@/tests/support/builders";

const units = [
  unit({ code: "R1", name: "North", kind: "region", service: "probation" }),
  ...["A", "B", "C"].map((code) => unit({ code, name: `Unit ${code}`, service: "probation", parent: "R1" })),
];
const grounds = {
  snapshot: {
    ...{ id: "test", asOf: "2026-03-31", units, facts: [], weekSums: [], latestWeeks: [] },
    officers: new Map(),
  },
  parameters: testParameters(),
};
const row = (code: string, officers: number, over: number) => ({
  ...{ unit: code, officers, over, longestRunWeeks: over > 0 ? 6 : 2 },
});

it("adds units up to regions and the nation: 20 + 30 + 10 of 180", () => {
  const counts = overCounts(grounds, [row("A", 60, 20), row("B", 60, 30), row("C", 60, 10)]);
  expect(counts).toMatchObject({ officers: 180, over: 60, longestRunWeeks: 6 });
  expect(counts.groups.map(({ name, over }) => [name, over])).toEqual([["North", 60]]);
});

it("hides the smallest other unit with one of 3, so that the region's total does not tell it", () => {
  const counts = overCounts(grounds, [row("A", 60, 3), row("B", 60, 30), row("C", 60, 10)]);
  expect(counts.groups[0]?.units.map(({ over }) => over)).toEqual([null, 30, null]);
  expect(counts.groups[0]?.over).toBe(43);
});

it("shows 0 of a unit, and hides 3 of 8 officers", () => {
  const counts = overCounts(grounds, [row("A", 60, 0), row("B", 8, 3), row("C", 60, 30)]);
  expect(counts.groups[0]?.units.map(({ over }) => over)).toEqual([0, null, null]);
});
