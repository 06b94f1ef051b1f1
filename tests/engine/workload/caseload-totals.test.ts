import { expect, it } from "vitest";
import { caseloadTotals } from "@/server/engine/workload/caseload-totals";

it("two grades with 3 custody, 6 community and 9 licence cases hold 36", () => {
  // Official vector.
  const grade = { custody: 3, community: 6, licence: 9 };
  expect(caseloadTotals([grade, grade])).toEqual({
    byType: { custody: 6, community: 12, licence: 18 },
    totalCases: 36,
  });
});
