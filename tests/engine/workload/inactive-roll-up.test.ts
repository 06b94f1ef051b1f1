import { expect, it } from "vitest";
import { inactiveRollUp } from "@/server/engine/workload/inactive-roll-up";

it("adds T2A cases to warrants, overdue terminations and unpaid work, not to suspended ones", () => {
  // Official vector, team level.
  const row = {
    ...{ warrants: 39, overdueTerminations: 29, unpaidWork: 19 },
    ...{ t2aWarrants: 39, t2aOverdueTerminations: 29, t2aUnpaidWork: 19 },
    ...{ suspendedLifers: 90, suspendedSentenceOrders: 100 },
  };
  expect(inactiveRollUp([row])).toEqual({
    ...{ warrants: 78, overdueTerminations: 58, unpaidWork: 38 },
    ...{ suspendedLifers: 90, suspendedSentenceOrders: 100 },
  });
});
