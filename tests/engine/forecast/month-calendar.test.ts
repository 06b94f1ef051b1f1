import { expect, it } from "vitest";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";

it("a position at the end of March is followed by whole calendar months", () => {
  expect(monthCalendar("2023-03-31", 3).starts).toEqual(
    ["2023-04-01", "2023-05-01", "2023-06-01", "2023-07-01"].map(dayNumber),
  );
});

it("a position within a month is followed by months from its next day, clipped at a short month", () => {
  expect(monthCalendar("2023-12-15", 2).starts).toEqual(
    ["2023-12-16", "2024-01-16", "2024-02-16"].map(dayNumber),
  );
  expect(monthCalendar("2023-01-30", 1).starts).toEqual(["2023-01-31", "2023-02-28"].map(dayNumber));
});
