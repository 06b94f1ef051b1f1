import type { CheckContext } from "@/server/engine/scenario/check-context";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { prison, smallModel, smallUnits } from "./small-model";

const closing = prison("ZZI", 50, 20, [{ kind: "closed", on: "2026-06-01", note: "Closes" }]);

/** The small position with a prison that closes on 1 June 2026, looked at for 12 months. */
export const context: CheckContext = {
  model: smallModel({}, [...smallUnits, closing]),
  boundsOf: (key) => (key === "error-risk.theta" ? { min: 0, max: 1 } : null),
  horizon: { firstDay: dayNumber("2026-04-01"), lastDay: dayNumber("2027-03-31") },
};
