import fc from "fast-check";
import { expect, test } from "vitest";
import { caseIndex } from "@/server/engine/workload/case-index";
import { workloadCauses } from "@/server/engine/workload/workload-causes";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");

test("10 community A3, 4 custody D1 and one report of each kind: 2,060 + 52 + 138 + 65 points", () => {
  // Official points: 206, 13, 138, 65.
  const cases = Array<number>(99).fill(0);
  cases[caseIndex("community", "A3")] = 10;
  cases[caseIndex("custody", "D1")] = 4;
  const causes = workloadCauses({ points: 2400, cases, reports: [1, 1] }, parameters);
  expect(causes.map(({ cause, points }) => [cause, points])).toEqual([
    ["community", 2060],
    ["licence", 0],
    ["custody", 52],
    ["reports", 203],
    ["other", 85],
  ]);
});

test("untiered and contact-suspended cases score nothing", () => {
  const cases = Array<number>(99).fill(0);
  cases[caseIndex("licence", "untiered")] = 7;
  cases[caseIndex("licence", "A3S")] = 7;
  const causes = workloadCauses({ points: 0, cases, reports: [0, 0] }, parameters);
  expect(causes.every(({ points }) => points === 0)).toBe(true);
});

test("parts always sum to the points in use", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 99, maxLength: 99 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 100000 }), (cases, points) => {
      const causes = workloadCauses({ points, cases, reports: [2, 3] }, parameters);
      expect(causes.reduce((sum, cause) => sum + cause.points, 0)).toBeCloseTo(points, 6);
    }),
  );
});
