import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { OfficersShown } from "@/server/engine/disclosure/officers-shown";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Quantity } from "@/server/engine/quantity";
import { localContext } from "@/server/services/context";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { shownOfficers } from "@/server/services/positions/shown-officers";
import { loadedDatabase } from "@/tests/support/loaded-database";
import { testParameters } from "@/tests/support/parameters";
import { unit } from "@/tests/support/builders";

let database: Database;
const positions: Position[] = [];

beforeAll(async () => {
  database = await loadedDatabase("pglite");
  const context = localContext(database);
  for (const at of ["2026-03-31", "2023-03-31"]) positions.push(await loadPosition(context, at));
}, 600_000);
afterAll(() => database.close());

/** Place of the first band above each line. */
const firstAbove = new Map([
  [100, 2],
  [110, 3],
  [120, 4],
]);
type Counted = UnitPosition & { readonly officers: OfficersShown };
const counted = ({ units }: Position) => units.filter((each): each is Counted => each.officers !== null);
const sum = (counts: readonly (number | null | undefined)[]) =>
  counts.reduce<number>((all, count) => all + (count ?? 0), 0);
const valueOf = (quantity: Quantity) => (quantity.known ? quantity.value : null);

/** What somebody can reckon from the bands that are shown and all officers in them; null where they do not tell it. */
function reckoned(bands: OfficersShown["bands"], officers: number, first: number): number | null {
  const [below, above] = [bands.slice(0, first), bands.slice(first)].map((side) =>
    side.map((each) => each.officers),
  );
  if (above && !above.includes(null)) return sum(above);
  return below && !below.includes(null) ? officers - sum(below) : null;
}

describe("counts of officers of the embedded set, beside their bands", () => {
  it("above 100, 110 and 120 tell nothing that the bands do not, and are shown wherever those tell them", () => {
    let told = 0;
    for (const position of positions)
      for (const { unit: own, officers, officersAbove } of counted(position)) {
        const inBands = sum(
          position.inputs.get(own.code)?.latest.flatMap(({ histogram }) => histogram) ?? [],
        );
        for (const { percent, officers: above } of officersAbove) {
          expect(valueOf(above)).toBe(reckoned(officers.bands, inBands, firstAbove.get(percent) ?? 0));
          if (above.known) told += 1;
        }
      }
    expect(told).toBeGreaterThan(50);
  });

  it("over the line now is the count above 110, in the working as on the unit's page", () => {
    for (const position of positions)
      for (const { officers, officersAbove } of counted(position))
        expect(officers.over).toEqual(officersAbove.find(({ percent }) => percent === 110)?.officers);
  });

  it("over the line for four weeks is never more than is seen over it, so that it tells of no hidden band", () => {
    let shown = 0;
    for (const position of positions)
      for (const { officers } of counted(position)) {
        if (!officers.sustained.known) continue;
        shown += 1;
        const seen = valueOf(officers.over) ?? sum(officers.bands.slice(3).map((band) => band.officers));
        expect(officers.sustained.value).toBeLessThanOrEqual(seen);
        expect(officers.sustained.value === 0 || officers.sustained.value >= 5).toBe(true);
      }
    expect(shown).toBeGreaterThan(80);
  });

  it("of the nation they are shown, and leave every hidden count of a unit at least 5 wide", () => {
    for (const position of positions) {
      const nation = position.snapshot.officers.get("PROBATION");
      const [total, over] = [nation?.sustained, nation?.over].map((each) => each && valueOf(each));
      expect(over).toBeGreaterThan(4000);
      const units = counted(position);
      const hidden = units.filter(({ officers }) => !officers.sustained.known);
      const left = (total ?? 0) - sum(units.map(({ officers }) => valueOf(officers.sustained)));
      // A unit's is at most the officers who are not seen to be below the line.
      const most = ({ officers }: Counted) =>
        officers.officers - sum(officers.bands.slice(0, 3).map((band) => band.officers));
      for (const own of hidden) {
        const others = sum(hidden.map(most)) - most(own);
        const least = Math.max(0, left - others);
        expect(Math.min(most(own), left) - least).toBeGreaterThanOrEqual(5);
        // And so it tells of no more officers above the line than are seen there.
        expect(least).toBeLessThanOrEqual(sum(own.officers.bands.slice(3).map((band) => band.officers)));
      }
    }
  });
});

describe("a unit whose bands are not kept", () => {
  const rows = [
    {
      unit: "A",
      week: "2026-03-30",
      officers: 60,
      officersNoCapacity: 0,
      over: 40,
      sustained: 31,
      everSustained: 31,
    },
  ];
  const grounds = {
    units: [unit({ code: "A", parent: "R1" })],
    parameters: testParameters(),
    bands: { weeks: [], of: () => null },
  };

  it("has no count that is shown", () => {
    const shown = shownOfficers(rows, grounds);
    expect(shown.get("A")).toMatchObject({
      officers: 60,
      over: { known: false },
      sustained: { known: false },
    });
    expect(shown.get("PROBATION")).toMatchObject({ officers: 60, over: { known: false } });
  });

  it("and where there is no unit there is no nation", () => {
    expect(shownOfficers([], grounds).size).toBe(0);
  });
});
