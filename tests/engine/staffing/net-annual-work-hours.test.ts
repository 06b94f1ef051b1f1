import { expect, it } from "vitest";
import { netAnnualWorkHours } from "@/server/engine/staffing/net-annual-work-hours";

it("37 hours in 52.143 weeks less 429.2 hours away are 1,500.1 hours on post", () => {
  // By hand: 37 x 52.143 - 220 - 59.2 - 90 - 60.
  const paid = { contractedHoursPerWeek: 37, weeksPerYear: 52.143, awayHours: [220, 59.2, 90, 60] };
  expect(netAnnualWorkHours(paid)).toBeCloseTo(1500.091, 9);
});
