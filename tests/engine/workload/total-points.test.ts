import { expect, it } from "vitest";
import { totalPoints } from "@/server/engine/workload/total-points";

const parts = {
  ...{ casePoints: 20_000.46, t2aPoints: 9151, standardReportPoints: 88, fastReportPoints: 138 },
  ...{ paroleReportPoints: 0, armsPoints: 0, adjustmentPoints: 0 },
};

it("29,377.46 points are 29,377, and 29,386 with 9 points of help given", () => {
  // Official end-to-end totals; the parts are made up to give the same sum.
  expect(totalPoints(parts)).toBe(29_377);
  expect(totalPoints({ ...parts, adjustmentPoints: 9 })).toBe(29_386);
});

it("parole and ARMS points count where they are given", () => {
  expect(totalPoints({ ...parts, paroleReportPoints: 48, armsPoints: 13 })).toBe(29_438);
});
