import { expect, it } from "vitest";
import { reportPoints } from "@/server/engine/workload/report-points";

it("20 reports at 30 points are 600, and none when the kind is switched off", () => {
  // Official vectors.
  expect(reportPoints(20, 30)).toBe(600);
  expect(reportPoints(20, 10, true)).toBe(200);
  expect(reportPoints(20, 10, false)).toBe(0);
});
