import { expect, it } from "vitest";
import { caseIndex } from "@/server/engine/workload/case-index";
import { tierWork } from "@/server/services/unit/tier-work";
import { unitWeek } from "@/tests/support/builders";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters({ "points.community.A3": 206, "points.licence.B1": 100 });
const held = new Map([
  [caseIndex("community", "A3"), 10],
  [caseIndex("licence", "B1"), 5],
  [caseIndex("custody", "untiered"), 7],
]);
const cases = (more: readonly (readonly [number, number])[] = []) => {
  const all = new Map([...held, ...more]);
  return unitWeek().cases.map((_, place) => all.get(place) ?? 0);
};
const tiers = (more?: Parameters<typeof cases>[0]) =>
  tierWork([unitWeek({ points: 4_000, cases: cases(more) })], parameters);

it("16 tiers in their order, and those without a tier last", () => {
  const labels = tiers().rows.map(({ label }) => label);
  expect(labels).toHaveLength(17);
  expect([labels[0], labels[1], labels.at(-1)]).toEqual(["A3", "A2", "No tier"]);
});

it("10 community A3 cases at 206 points are 2,060, 51.5% of 4,000", () => {
  expect(tiers().rows[0]).toEqual({
    label: "A3",
    cells: [
      { cases: "10", points: "2,060" },
      { cases: "0", points: "" },
      { cases: "0", points: "" },
    ],
    ...{ cases: "10", points: "2,060", share: "51.5%" },
  });
});

it("cases without a tier have no points, and are in the total of cases", () => {
  expect(tiers().rows.at(-1)).toMatchObject({ cases: "7", points: "[z]", share: "[z]" });
  expect(tiers().total).toMatchObject({ cases: "22", points: "2,560", share: "64.0%" });
  expect(tiers().notes[0]).toContain("the other 1,440 points, 36% of 4,000 in use");
});

it("contact-suspended cases stand together below the tiers where there are any: 3 of A2 and 4 of B0", () => {
  const rows = tiers([
    [caseIndex("licence", "A2S"), 3],
    [caseIndex("custody", "B0S"), 4],
  ]).rows;
  expect(rows.at(-2)).toMatchObject({ label: "Contact suspended", cases: "7", points: "[z]" });
});
