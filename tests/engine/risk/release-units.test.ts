import { expect, it } from "vitest";
import { indexFacts } from "@/server/engine/position/fact-index";
import { prisonPosition } from "@/server/engine/position/prison-position";
import { releaseUnits } from "@/server/engine/risk/release-units";
import type { Unit } from "@/server/engine/facts";
import { fact, staffFacts, unit, unitInput } from "@/tests/support/builders";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters({ "error-risk.releases-a-year": 1000 });

function units(
  prisons: readonly (Partial<Unit> & { readonly code: string; readonly inPost: number | null })[],
) {
  const facts = prisons.flatMap(({ code, inPost }) => [
    fact("population", 100, { unit: code }),
    fact("operational-capacity", 200, { unit: code }),
    ...(inPost === null ? [] : staffFacts("band-3-5", 100, inPost, code)),
  ]);
  const positions = prisons.map(({ inPost: _, ...part }) =>
    prisonPosition(unitInput({ unit: unit(part), facts }), parameters),
  );
  return releaseUnits(positions, indexFacts(facts), parameters);
}

it("a prison without staffing takes the median of its function: 100% and 125% make 112.5%", () => {
  const found = units([
    { code: "A", inPost: 100 },
    { code: "B", inPost: 80 },
    { code: "C", inPost: null },
  ]);
  expect(found.map(({ isOwnLoad }) => isOwnLoad)).toEqual([true, true, false]);
  expect(found[2]?.workloadRatio).toBeCloseTo(1.125, 12);
  expect(found[2]?.releasesAYear).toBeCloseTo(1000 / 3, 9);
});

it("a settling prison counts and lends its load to no median", () => {
  const events = [{ kind: "re-roled", on: "2025-08-01", note: "" }] as const;
  const found = units([
    { code: "A", inPost: 100 },
    { code: "B", inPost: 50, events },
    { code: "C", inPost: null },
  ]);
  expect(found).toHaveLength(3);
  expect(found[2]?.workloadRatio).toBeCloseTo(1, 12);
});

it("takes the median of all prisons where the function has none, and nobody where there is none at all", () => {
  expect(
    units([
      { code: "A", inPost: 80 },
      { code: "C", inPost: null, unitFunction: "open" },
    ])[1]?.workloadRatio,
  ).toBeCloseTo(1.25, 12);
  expect(units([{ code: "C", inPost: null }])).toEqual([]);
});
