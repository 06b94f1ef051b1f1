import type { PlainDate, UnitWeek } from "../facts";

/** Sums of a unit, or of many, over grades in one week. */
export interface WeekSums {
  readonly week: PlainDate;
  readonly officers: number;
  readonly officersNoCapacity: number;
  readonly points: number;
  readonly availablePoints: number;
  readonly cases: readonly number[];
  readonly reports: readonly number[];
  readonly histogram: readonly number[];
}

/** Add up unit-weeks by week, oldest first. Sums are rolled up; ratios are derived last. */
export function sumWeeks(weeks: readonly UnitWeek[]): readonly WeekSums[] {
  const byWeek = new Map<PlainDate, WeekSums>();
  for (const week of weeks) {
    const before = byWeek.get(week.week);
    byWeek.set(week.week, before ? add(before, week) : week);
  }
  return [...byWeek.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
}

function add(a: WeekSums, b: WeekSums): WeekSums {
  return {
    week: a.week,
    officers: a.officers + b.officers,
    officersNoCapacity: a.officersNoCapacity + b.officersNoCapacity,
    points: a.points + b.points,
    availablePoints: a.availablePoints + b.availablePoints,
    cases: addEach(a.cases, b.cases),
    reports: addEach(a.reports, b.reports),
    histogram: addEach(a.histogram, b.histogram),
  };
}

function addEach(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, index) => value + (b[index] ?? 0));
}
