import type { PlainDate } from "@/server/engine/facts";
import { dayNumber } from "@/server/engine/forecast/day-number";
import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastOnDay } from "@/server/engine/forecast/forecast-on-day";
import type { ForecastField, ForecastTable } from "@/server/engine/forecast/forecast-table";
import { monthCalendar, type MonthCalendar } from "@/server/engine/forecast/month-calendar";
import { keptBaseline } from "../plans/kept-baseline";
import { plainDate } from "../plain-date";
import type { CaseloadWeek, CaseloadWeeks } from "./caseload-week";

export const projectedCount = 8;
const daysInWeek = 7;
/** Eight weeks always end within them. */
const months = 3;

/** What the weeks ahead are read from. */
export interface Ahead {
  readonly model: ForecastModel;
  readonly table: ForecastTable;
  readonly calendar: MonthCalendar;
}

/** The months ahead with nothing changed. */
export function aheadOf(model: ForecastModel): Ahead {
  return { model, table: keptBaseline(model, months), calendar: monthCalendar(model.asOf, months) };
}

/** The dates of the weeks that are projected. */
export function projectedDates(last: PlainDate): readonly PlainDate[] {
  const day = dayNumber(last);
  return Array.from({ length: projectedCount }, (_, place) => plainDate(day + (place + 1) * daysInWeek));
}

/**
 * A unit's weeks ahead with nothing changed: its last measured week, moved as the monthly forecast moves. Left out where
 * the forecast does not know the unit.
 */
export function projectedWeeks(
  { model, table, calendar }: Ahead,
  code: string,
  last: CaseloadWeek,
  dates: readonly PlainDate[],
): CaseloadWeeks {
  const place = model.places.get(code);
  if (place === undefined) return new Map();
  const on = (field: ForecastField, week: PlainDate) =>
    forecastOnDay(table, { field, place }, calendar, dayNumber(week));
  const growth = (field: ForecastField, week: PlainDate) => on(field, week) / on(field, calendar.asOf);
  const weeks = dates.map((week): CaseloadWeek => {
    const joined = on("inPostFte", week) - on("inPostFte", calendar.asOf);
    return {
      ...last,
      ...{ week, reports: null },
      officers: last.officers + joined,
      points: last.points * growth("workFte", week),
      availablePoints: last.availablePoints * growth("effectiveFte", week),
      cases: last.cases * growth("cases", week),
    };
  });
  return new Map(weeks.filter(isKnown).map((each) => [each.week, each]));
}

const isKnown = ({ officers, points, availablePoints, cases }: CaseloadWeek) =>
  Number.isFinite(officers + points + availablePoints + cases);
