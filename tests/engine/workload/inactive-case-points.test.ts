import { expect, it } from "vitest";
import { inactiveCasePoints } from "@/server/engine/workload/inactive-case-points";
import { pointsTable } from "@/server/engine/workload/points-table";
import { testCases } from "../../support/case-cells";
import { testParameters } from "../../support/parameters";

const t2a = pointsTable(testParameters(), "t2a");
const none = testCases();

it("10 community A3 T2A cases, one of them a warrant, score 9 x 75", () => {
  // Official seed: T2A A3 75 points, warrants kept 0%.
  const total = testCases(["community", "A3", 10], ["community", "untiered", 5]);
  const counts = {
    total,
    warrants: testCases(["community", "A3", 1]),
    unpaidWork: none,
    overdueTermination: none,
  };
  expect(inactiveCasePoints(counts, t2a)).toBe(675);
});

it("contact-suspended cases lose their inactive ones too", () => {
  const counts = {
    total: testCases(["custody", "D1S", 4]),
    warrants: none,
    unpaidWork: none,
    overdueTermination: testCases(["custody", "D1S", 1]),
  };
  expect(inactiveCasePoints(counts, { ...t2a, contactSuspendedPoints: 2 })).toBe(6);
});

it("an array of another length is refused", () => {
  const counts = { total: none, warrants: [1], unpaidWork: none, overdueTermination: none };
  expect(() => inactiveCasePoints(counts, t2a)).toThrow("A case array has 99 counts");
});
