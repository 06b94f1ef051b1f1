import { keyWorkDelivery } from "@/server/engine/workload/key-work-delivery";
import { workingPattern } from "@/server/engine/workload/working-pattern";
import { workingPatternDays } from "@/server/engine/workload/working-pattern-days";
import { workingPatternHours } from "@/server/engine/workload/working-pattern-hours";
import type { Handler, Outputs } from "./handler";

/** From hours to the pattern, or from the pattern to hours and days. */
export const workingPatternVector: Handler = (input) => {
  const pattern = input.has("workingPattern")
    ? input.number("workingPattern")
    : workingPattern(input.number("hoursPerWeek"), input.number("fullTimeHours"));
  const hours: Outputs = input.has("fullTimeHours")
    ? { hoursPerWeek: workingPatternHours(pattern, input.number("fullTimeHours")) }
    : {};
  return { workingPattern: pattern, daysPerWeek: workingPatternDays(pattern), ...hours };
};

export const sessionDeliveryVector: Handler = (input) => {
  const delivery = keyWorkDelivery({
    eligiblePrisoners: input.number("eligiblePrisoners"),
    assignedPrisoners: input.numberOr("prisonersAssigned", 0),
    recordedSessions: input.numberOr("sessionsRecorded", 0),
    days: input.number("daysInclusive"),
    frequencyWeeks: input.number("frequencyInWeeks"),
  });
  return {
    projectedSessions: delivery.projectedSessions,
    percentAssigned: delivery.assignedPercent,
    deliveryRatePct: delivery.deliveryPercent,
  };
};
