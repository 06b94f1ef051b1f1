import type { PlainDate, UnitWeek, UnitWeekSums } from "../facts";
import type { Quality } from "../vocabulary";
import { worstQuality } from "./figure";

/** Sums of a unit, or of many, over grades in one week. */
export interface WeekSums {
  readonly week: PlainDate;
  readonly officers: number;
  readonly officersNoCapacity: number;
  readonly points: number;
  readonly availablePoints: number;
  readonly quality: Quality;
}

/** What the points of one week are made of, over grades. */
export interface WeekWork {
  readonly points: number;
  readonly cases: readonly number[];
  readonly reports: readonly number[];
}

/** Add up unit-weeks by week, oldest first. Sums are rolled up; ratios are derived last. */
export function sumWeeks(weeks: readonly UnitWeekSums[]): readonly WeekSums[] {
  const byWeek = new Map<PlainDate, WeekSums>();
  for (const week of weeks) {
    const before = byWeek.get(week.week);
    byWeek.set(week.week, before ? add(before, week) : week);
  }
  return [...byWeek.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
}

/** Add up the work of the grades of one week, cell by cell. */
export function sumWork(rows: readonly UnitWeek[]): WeekWork {
  const [first, ...others] = rows;
  if (!first) return { points: 0, cases: [], reports: [] };
  return others.reduce<WeekWork>(
    (sum, row) => ({
      points: sum.points + row.points,
      cases: addEach(sum.cases, row.cases),
      reports: addEach(sum.reports, row.reports),
    }),
    first,
  );
}

function add(a: WeekSums, b: WeekSums): WeekSums {
  return {
    week: a.week,
    officers: a.officers + b.officers,
    officersNoCapacity: a.officersNoCapacity + b.officersNoCapacity,
    points: a.points + b.points,
    availablePoints: a.availablePoints + b.availablePoints,
    quality: worstQuality([a.quality, b.quality]),
  };
}

function addEach(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, index) => value + (b[index] ?? 0));
}
