import { expect, it } from "vitest";
import { activeReductionHours } from "@/server/engine/workload/active-reduction-hours";

const statuses = [null, "deleted", "active", "scheduled", "archived"] as const;
const reductions = (reasonEnabled: boolean) =>
  statuses.map((status, place) => ({ hours: 7 + place, status, reasonEnabled }));

it("only active hours count, and only while the reason is enabled", () => {
  // By hand: the third of 7, 8, 9, 10, 11 is active.
  expect(activeReductionHours(reductions(true))).toBe(9);
  expect(activeReductionHours(reductions(false))).toBe(0);
});
