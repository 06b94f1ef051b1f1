import { expect, it } from "vitest";
import { reductionStatus } from "@/server/engine/workload/reduction-status";

const today = "2026-03-31";

it.each([
  ["2026-04-01", "2026-06-30", "scheduled"],
  ["2026-03-31", "2026-03-31", "active"],
  ["2026-01-01", "2026-03-30", "archived"],
  ["2026-01-01", null, "active"],
])("a reduction from %s to %s is %s on 31 March 2026", (startsOn, endsOn, status) => {
  expect(reductionStatus(startsOn, endsOn, today)).toBe(status);
});
