import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseHoldingGrades, caseTypes } from "@/server/engine/vocabulary";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";
import { sumOfficerWeeks } from "@/server/engine/workload/sum-officer-weeks";
import type { ReadOfficerWeek } from "@/server/imports/file-reader";
import { unitWeekSums } from "@/server/imports/unit-week-sums";
import { testCases } from "../support/case-cells";

const count = fc.nat({ max: 300 });
const tierCases = fc.option(fc.array(count, { minLength: CASE_CELLS, maxLength: CASE_CELLS }));
const officerWeek: fc.Arbitrary<ReadOfficerWeek> = fc.record({
  week: fc.constantFrom("2026-03-16", "2026-03-23", "2026-03-30"),
  officer: fc.string(),
  unit: fc.constantFrom("N01", "N02", "N03"),
  grade: fc.constantFrom(...caseHoldingGrades),
  hours: fc.constant(37),
  reductionHours: fc.constant(0),
  cases: fc.tuple(count, count, count),
  points: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 6000, noNaN: true })),
  availablePoints: fc.oneof(fc.constant(0), fc.integer({ min: -500, max: 2176 })),
  tierCases,
  reports: fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })),
});

/** Cases by tier of a row; without a tier where the file tells none. */
const matrixOf = (row: ReadOfficerWeek) =>
  row.tierCases ??
  testCases(...caseTypes.map((type, place) => [type, "untiered", row.cases[place] ?? 0] as const));

function bySummingAll(rows: readonly ReadOfficerWeek[]) {
  return sumOfficerWeeks(rows, (_, place) => matrixOf(rows[place]!)).map(({ casesByType: _, ...sums }) => {
    const same = rows.filter(
      ({ unit, grade, week }) => unit === sums.unit && grade === sums.grade && week === sums.week,
    );
    const reports = [0, 1].map((kind) => same.reduce((sum, row) => sum + row.reports[kind as 0 | 1], 0));
    return { ...sums, quality: "C", reports };
  });
}

describe("sums of units by week", () => {
  it("are those of the engine for the same rows, whatever parts they come in", () => {
    fc.assert(
      fc.property(fc.array(officerWeek, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const sums = unitWeekSums();
        for (let first = 0; first < rows.length; first += size) sums.add(rows.slice(first, first + size));
        expect([...sums.unitWeeks()]).toEqual(bySummingAll(rows));
      }),
    );
  });

  it("are the same for rows in another order, but for the order of the units and the last bit of the points", () => {
    fc.assert(
      fc.property(fc.array(officerWeek, { minLength: 1, maxLength: 40 }), (rows) => {
        const [there, back] = [rows, [...rows].reverse()].map((some) => {
          const sums = unitWeekSums();
          sums.add(some);
          return new Map([...sums.unitWeeks()].map((sum) => [`${sum.unit} ${sum.grade} ${sum.week}`, sum]));
        });
        expect([...there!.keys()].sort()).toEqual([...back!.keys()].sort());
        for (const [key, { points, ...sum }] of there!) {
          const { points: others, ...other } = back!.get(key)!;
          expect(other).toEqual(sum);
          expect(others).toBeCloseTo(points, 6);
        }
      }),
    );
  });

  it("count cases without a tier where the file does not tell tiers", () => {
    const sums = unitWeekSums();
    const base = { week: "2026-03-30", unit: "N01", grade: "po" as const, hours: 37, reductionHours: 0 };
    sums.add([
      {
        ...base,
        officer: "a",
        cases: [4, 3, 2],
        points: 90,
        availablePoints: 100,
        tierCases: null,
        reports: [1, 0],
      },
      {
        ...{ ...base, officer: "b", cases: [1, 0, 0], points: 35, availablePoints: 70, reports: [0, 2] },
        tierCases: testCases(["community", "A3", 1]),
      },
    ]);
    const [only] = sums.unitWeeks();
    expect(only).toMatchObject({
      ...{ officers: 2, officersNoCapacity: 0, points: 125, availablePoints: 170 },
      ...{ quality: "C", reports: [1, 2] },
    });
    expect(only!.cases[caseIndex("community", "untiered")]).toBe(4);
    expect(only!.cases[caseIndex("community", "A3")]).toBe(1);
    expect([only!.histogram[90], only!.histogram[50]]).toEqual([1, 1]);
  });

  it("are none where there is no row", () => {
    expect([...unitWeekSums().unitWeeks()]).toEqual([]);
  });
});
