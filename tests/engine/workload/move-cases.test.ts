import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedTiers } from "@/server/engine/plan-vocabulary";
import { known, unknown } from "@/server/engine/quantity";
import { caseTypes } from "@/server/engine/vocabulary";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";
import { moveCases, type CaseMove, type UnitWork } from "@/server/engine/workload/move-cases";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters();
const move: CaseMove = { caseType: "community", tier: "A3", cases: 10 };

function work(points: number, availablePoints: number, held = 500): UnitWork {
  return { points, availablePoints, cases: Array<number>(CASE_CELLS).fill(held) };
}

describe("cases that move between two units", () => {
  it("10 A3 cases of 206 points take 11,000 of 10,000 from 110% to 89.4%, and 9,000 from 90% to 110.6%", () => {
    const moved = moveCases(work(11_000, 10_000), work(9_000, 10_000), move, parameters);
    // By hand: 2,060 points; 8,940 and 11,060 of 10,000; 2,060 of the 2,176 points of a full-time officer.
    expect(moved.points).toBe(2060);
    expect(moved.from).toEqual({
      ...{ pointsBefore: 11_000, pointsAfter: 8_940 },
      ...{ before: known(110), after: known(89.4) },
    });
    expect(moved.to.pointsAfter).toBe(11_060);
    expect(moved.to.after).toMatchObject({ value: expect.closeTo(110.6, 9) as number });
    expect(moved.officersFte).toBeCloseTo(0.9467, 4);
  });

  it("untiered cases move and change nothing that is measured", () => {
    const untiered = { ...move, tier: "untiered" } as const;
    const { points, from, to } = moveCases(work(11_000, 10_000), work(9_000, 10_000), untiered, parameters);
    expect([points, from.after, to.after]).toEqual([0, from.before, to.before]);
  });

  it("a unit without available points stays without a workload, and the other has one", () => {
    const { from, to } = moveCases(work(500, 0), work(9_000, 10_000), { ...move, cases: 1 }, parameters);
    expect([from.before, from.after]).toEqual([unknown("no-available-hours"), unknown("no-available-hours")]);
    expect(to.after).toEqual(known(92.06));
  });

  it("refuses more than are held, and what is no number of cases", () => {
    const few = work(11_000, 10_000, 4);
    expect(() => moveCases(few, few, move, parameters)).toThrow(
      "10 cases are more than the 4 held. Move 4 or fewer.",
    );
    expect(() => moveCases(few, few, { ...move, cases: 1.5 }, parameters)).toThrow(RangeError);
    expect(() => moveCases(few, few, { ...move, cases: -1 }, parameters)).toThrow(RangeError);
  });
});

const someMove = fc.record({
  caseType: fc.constantFrom(...caseTypes),
  tier: fc.constantFrom(...movedTiers),
  cases: fc.nat(500),
});
const someWork = fc
  .tuple(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: -10, max: 900_000 }))
  .map(([points, available]) => work(points, available));

describe("whatever moves", () => {
  it("the points of both units together stay as they are", () => {
    fc.assert(
      fc.property(someWork, someWork, someMove, (a, b, some) => {
        const { from, to } = moveCases(a, b, some, parameters);
        return from.pointsAfter + to.pointsAfter === a.points + b.points;
      }),
    );
  });

  it("there and back again is nothing", () => {
    fc.assert(
      fc.property(someWork, someWork, someMove, (a, b, some) => {
        const there = moveCases(a, b, some, parameters);
        const cell = caseIndex(some.caseType, some.tier);
        const host = {
          ...b,
          points: there.to.pointsAfter,
          cases: b.cases.with(cell, b.cases[cell]! + some.cases),
        };
        const donor = { ...a, points: there.from.pointsAfter };
        const back = moveCases(host, donor, some, parameters);
        expect(back.from.after).toEqual(there.to.before);
        expect(back.to.after).toEqual(there.from.before);
      }),
    );
  });
});
