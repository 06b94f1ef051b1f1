import { describe, expect, it } from "vitest";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { emptyTable } from "@/server/engine/forecast/empty-table";
import { forecastOnDay } from "@/server/engine/forecast/forecast-on-day";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";

const calendar = monthCalendar("2026-03-31", 2);
const table = emptyTable(2, 2);
// The second unit: 100 at the position, 106 at the end of April, 75 at the end of May.
table.workFte.set([100, 106, 75], 3);
const on = (date: string, place = 1) =>
  forecastOnDay(table, { field: "workFte", place }, calendar, dayNumber(date));

describe("a forecast on a day", () => {
  it("15 of 30 days into April is halfway from 100 to 106", () => {
    expect(on("2026-04-15")).toBeCloseTo(103, 12);
  });

  it("is the month's own value at its end, and the position's on its day and before", () => {
    expect([on("2026-03-30"), on("2026-03-31"), on("2026-04-30"), on("2026-05-31")]).toEqual([
      ...[100, 100, 106, 75],
    ]);
  });

  it("one day into May is 1/31 of the way from 106 to 75", () => {
    expect(on("2026-05-01")).toBeCloseTo(105, 12);
  });

  it("is unknown after the last month and where the forecast does not know the unit", () => {
    expect([on("2026-06-01"), on("2026-04-15", 0)]).toEqual([NaN, NaN]);
  });
});
