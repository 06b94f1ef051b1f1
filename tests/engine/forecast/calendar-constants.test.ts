import { expect, it } from "vitest";
import { DAYS_A_MONTH, WEEKS_A_MONTH } from "@/server/engine/forecast/calendar-constants";

it("a mean month has 30.4 days, 4.35 weeks", () => {
  expect(DAYS_A_MONTH).toBe(30.4375);
  expect(WEEKS_A_MONTH).toBeCloseTo(4.348, 3);
});
