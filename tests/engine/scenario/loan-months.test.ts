import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { loanMonths } from "@/server/engine/scenario/loan-months";

const calendar = monthCalendar("2023-03-31", 12);
const ramp = { start: 0.3, months: 3 };

it("the donor's loss starts at once: 17 April, 2 days of travel, 12 of induction in April", () => {
  const term = {
    ...{ leavesOn: dayNumber("2023-04-17"), returnsOn: dayNumber("2024-04-17"), ramp },
    ...{ travelDays: 2, inductionDays: 28 },
  };
  const { home, travel, induction, working } = loanMonths(term, calendar);
  const april = [home, travel, induction, working].map((shares) => shares[1]!);
  [16 / 30, 2 / 30, 12 / 30, 0].forEach((share, at) => expect(april[at]).toBeCloseTo(share, 12));
  expect(working[2]).toBeCloseTo(15 / 31, 12);
});

it("everybody is somewhere in every month, and output never exceeds the time at work", () => {
  const day = fc.integer({ min: dayNumber("2023-02-01"), max: dayNumber("2024-06-01") });
  fc.assert(
    fc.property(day, fc.nat(400), fc.nat(10), fc.nat(60), (leavesOn, days, travelDays, inductionDays) => {
      const term = { leavesOn, returnsOn: leavesOn + days, travelDays, inductionDays, ramp };
      const months = loanMonths(term, calendar);
      for (let month = 1; month <= 12; month++) {
        const { home, travel, induction, working, output } = months;
        expect(home[month]! + travel[month]! + induction[month]! + working[month]!).toBeCloseTo(1, 9);
        expect(output[month]!).toBeLessThanOrEqual(working[month]! + 1e-12);
      }
    }),
  );
});
