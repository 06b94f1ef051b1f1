import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { keyWorkDelivery } from "@/server/engine/workload/key-work-delivery";

const period = { days: 9, frequencyWeeks: 2 };

it("80 eligible prisoners in 9 days at one session in 2 weeks are 51 sessions; 43 held are 84.31%", () => {
  // Official vector.
  const work = { ...period, eligiblePrisoners: 80, assignedPrisoners: 75, recordedSessions: 43 };
  expect(keyWorkDelivery(work)).toEqual({
    projectedSessions: 51,
    assignedPercent: known(93.75),
    deliveryPercent: known(84.31),
  });
});

it("a prison with nobody eligible has no percentages", () => {
  const work = { ...period, eligiblePrisoners: 0, assignedPrisoners: 0, recordedSessions: 0 };
  expect(keyWorkDelivery(work)).toEqual({
    projectedSessions: 0,
    assignedPercent: unknown("outside-method"),
    deliveryPercent: unknown("outside-method"),
  });
});
