import fc from "fast-check";
import { expect, it } from "vitest";
import { CASE_CELLS } from "@/server/engine/workload/case-index";
import { casePoints } from "@/server/engine/workload/case-points";
import { testCases } from "../../support/case-cells";
import { testPointsTable } from "../../support/points-table";

const table = testPointsTable();

it("ten community A3 and two custody B3 cases score 10 x 206 + 2 x 59", () => {
  // Official seed: community A3 206, custody B3 59.
  expect(casePoints(testCases(["community", "A3", 10], ["custody", "B3", 2]), table)).toBe(2178);
});

it("untiered cases score nothing", () => {
  expect(casePoints(testCases(["licence", "untiered", 12]), table)).toBe(0);
});

it("contact-suspended cases score the suspended points, 0 in the seed", () => {
  const cases = testCases(["community", "A3S", 3]);
  expect(casePoints(cases, table)).toBe(0);
  expect(casePoints(cases, testPointsTable({ contactSuspendedPoints: 5 }))).toBe(15);
});

it("an array of another length is refused", () => {
  expect(() => casePoints([1, 2, 3], table)).toThrow("A case array has 99 counts");
});

it("two caseloads together score as much as apart", () => {
  const cells = fc.array(fc.nat(50), { minLength: CASE_CELLS, maxLength: CASE_CELLS });
  fc.assert(
    fc.property(cells, cells, (a, b) => {
      const both = a.map((count, place) => count + (b[place] ?? 0));
      expect(casePoints(both, table)).toBe(casePoints(a, table) + casePoints(b, table));
    }),
  );
});
