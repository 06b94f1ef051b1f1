import type { PlainDate, UnitWeek, UnitWeekSums } from "../facts";
import type { Quality } from "../vocabulary";

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
  const byWeek = new Map<PlainDate, Growing>();
  for (const row of weeks) {
    const sum = byWeek.get(row.week);
    if (sum) add(sum, row);
    else byWeek.set(row.week, start(row));
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

type Growing = { -readonly [Key in keyof WeekSums]: WeekSums[Key] };

function start({ week, officers, officersNoCapacity, points, availablePoints, quality }: WeekSums): Growing {
  return { week, officers, officersNoCapacity, points, availablePoints, quality };
}

/** Adds in place: a nation has thousands of unit-weeks, and a new sum for each took a third of its position. */
function add(sum: Growing, row: WeekSums): void {
  sum.officers += row.officers;
  sum.officersNoCapacity += row.officersNoCapacity;
  sum.points += row.points;
  sum.availablePoints += row.availablePoints;
  if (row.quality > sum.quality) sum.quality = row.quality;
}

function addEach(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, index) => value + (b[index] ?? 0));
}
