import { expect, it } from "vitest";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { shareOfMonth } from "@/server/engine/forecast/share-of-month";

it("17 April onwards is 14 of April's 30 days, all of May and none of the position", () => {
  const calendar = monthCalendar("2023-03-31", 2);
  const shares = [0, 1, 2].map((month) => shareOfMonth(calendar, month, dayNumber("2023-04-17"), Infinity));
  expect(shares).toEqual([0, 14 / 30, 1]);
});
