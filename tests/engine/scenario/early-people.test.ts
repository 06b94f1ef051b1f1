import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { earlyPeople } from "@/server/engine/scenario/early-people";

const calendar = monthCalendar("2024-08-31", 12);
const dates = { from: "2024-09-01", to: "2024-11-30" };

it("1,700 people on one day, three months early: out for three months, then they would have left anyway", () => {
  const waves = [{ on: "2024-09-01", people: 1700 }];
  const { out, released } = earlyPeople({ ...dates, waves, peopleAMonth: 0, monthsEarly: 3 }, calendar);
  expect(out.slice(0, 5)).toEqual([0, 1700, 1700, 1700, 0]);
  expect(released.slice(0, 6)).toEqual([0, 1700, 0, 0, -1700, 0]);
});

it("releases only move: a scheme that has ended adds none in all", () => {
  const { released } = earlyPeople({ ...dates, waves: [], peopleAMonth: 300, monthsEarly: 2 }, calendar);
  expect(released.reduce((sum, each) => sum + each, 0)).toBe(0);
  expect(released[1]).toBe(300);
});
