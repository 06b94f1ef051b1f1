import { expect, it } from "vitest";
import { allocationImpact } from "@/server/engine/workload/allocation-impact";

const officer = { usedPoints: 500, availablePoints: 1000, casePoints: 59 };

it("a case of 59 points lifts 500 of 1,000 from 50% to 55.9%", () => {
  const impact = allocationImpact({ ...officer, heldCasePoints: 0 });
  expect(impact.workloadPercent).toBe(50);
  expect(impact.potentialWorkloadPercent).toBeCloseTo(55.9, 12); // by hand: 559 / 1,000
});

it("a case that the officer holds already changes nothing", () => {
  // Official vector.
  const impact = allocationImpact({ ...officer, heldCasePoints: 59 });
  expect(impact).toEqual({ workloadPercent: 50, potentialWorkloadPercent: 50 });
});
