import { expect, it } from "vitest";
import { capacityBreakdown } from "@/server/engine/workload/capacity-breakdown";

it("90 of 100 and 35 of 70 make 73.5%, not the mean of 70%", () => {
  // Official vector.
  const { rows, total } = capacityBreakdown([
    { totalPoints: 90, availablePoints: 100, adjustmentPoints: 9 },
    { totalPoints: 35, availablePoints: 70, adjustmentPoints: 7 },
  ]);
  expect(rows.map((row) => [row.workloadPercent, row.adjustmentPercent, row.remainingPoints])).toEqual([
    [90, 9, 10],
    [50, 10, 35],
  ]);
  expect(total).toMatchObject({ totalPoints: 125, availablePoints: 170, remainingPoints: 45 });
  expect(total.workloadPercent).toBeCloseTo(73.529, 3);
  expect(total.adjustmentPercent).toBeCloseTo(9.412, 3);
});

it("no rows make a total of zero", () => {
  expect(capacityBreakdown([]).total).toMatchObject({ totalPoints: 0, workloadPercent: 0 });
});
