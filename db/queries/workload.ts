import { sql } from "drizzle-orm";
import type { OfficerWeek, PlainDate, UnitWeek } from "../../server/engine/facts";
import { insertRows } from "../insert-rows";
import { officerWeek, unitWeek } from "../schema";
import { rowsOf, type Tx } from "../transaction";
import { beatenWeeks, notBeaten, ofSeries, unitWeekSeries } from "./unit-week-series";

/** A unit week is mostly long arrays: fewer of them make a statement of the same size. */
const unitWeeksInChunk = 1000;

export function insertOfficerWeeks(tx: Tx, batch: number, rows: readonly OfficerWeek[]): Promise<void> {
  return insertRows(tx, {
    ...{ table: officerWeek, batch, rows },
    keys: [
      "week",
      "officer",
      "unit",
      "grade",
      "hours",
      "reductionHours",
      "cases",
      "points",
      "availablePoints",
    ],
  });
}

export function insertUnitWeeks(tx: Tx, batch: number, rows: readonly UnitWeek[]): Promise<void> {
  return insertRows(tx, {
    ...{ table: unitWeek, batch, rows, chunkRows: unitWeeksInChunk },
    keys: [
      ...(["week", "unit", "grade", "officers", "officersNoCapacity", "points", "availablePoints"] as const),
      ...(["quality", "cases", "reports", "histogram"] as const),
    ],
  });
}

const sums = sql`w.week, w.unit, w.grade, w.officers, w.officers_no_capacity as "officersNoCapacity", w.points,
  w.available_points as "availablePoints", w.quality`;

/** Each unit's latest week with cases, reports and histogram, by unit and grade; later batches win. */
export function readLatestUnitWeeks(tx: Tx, snapshot: string): Promise<readonly UnitWeek[]> {
  return rowsOf<UnitWeek>(
    tx,
    sql`with ${unitWeekSeries(snapshot)}, latest as (
        select s.unit, max(w.week) as week
        from series s
        cross join lateral (
          select w.week from unit_week w where ${ofSeries} order by w.week desc limit 1
        ) w
        group by s.unit
      )
      select distinct on (w.unit collate "C", w.grade collate "C") ${sums}, w.cases, w.reports, w.histogram
      from latest l
      join series s on s.unit = l.unit
      cross join lateral (select * from unit_week w where ${ofSeries} and w.week = l.week offset 0) w
      order by w.unit collate "C", w.grade collate "C", s.position desc`,
  );
}

/** The first week that a snapshot holds of any unit; null where it holds none. */
export async function readFirstUnitWeek(tx: Tx, snapshot: string): Promise<PlainDate | null> {
  const [first] = await rowsOf<{ readonly week: PlainDate | null }>(
    tx,
    sql`with ${unitWeekSeries(snapshot)}
      select min(w.week) as week
      from series s
      cross join lateral (select w.week from unit_week w where ${ofSeries} order by w.week limit 1) w`,
  );
  return first?.week ?? null;
}

/** The engine's `officersOver`, counted by the database. */
export interface UnitOfficersOver {
  readonly unit: string;
  /** The unit's latest week; the next four counts are of that week. */
  readonly week: PlainDate;
  readonly officers: number;
  readonly officersNoCapacity: number;
  readonly over: number;
  /** Officers of that week whose run above the line, up to it, is long enough to be excessive. */
  readonly sustained: number;
  /** Officers whose last week was in this unit and whose workload was excessive at any time. */
  readonly everSustained: number;
}

export interface OverRule {
  /** A week counts when its workload is strictly above this. */
  readonly overPercent: number;
  /** Consecutive weeks that make a workload excessive. */
  readonly weeks: number;
}

/**
 * Officers over the line and under the four-week rule, by unit. A week at or below the line ends a run; a week without
 * a row or without available points neither ends a run nor counts; a run follows the officer from unit to unit.
 */
export async function readOfficersOver(
  tx: Tx,
  snapshot: string,
  { overPercent, weeks }: OverRule,
): Promise<readonly UnitOfficersOver[]> {
  // Sorting some hundred thousand rows in memory takes half the time of sorting them on disk.
  await rowsOf(tx, sql`select set_config('work_mem', '64MB', true)`);
  return rowsOf<UnitOfficersOver>(
    tx,
    sql`with ${beatenWeeks(snapshot)}, chosen as (
        select distinct on (w.officer, w.week) w.officer, w.week, w.unit, w.points, w.available_points > 0 as is_known,
          coalesce(100 * w.points / nullif(greatest(w.available_points, 0), 0) > ${overPercent}::float8, false) as is_over
        from snapshot s
        join snapshot_batch b on b.snapshot = s.id
        join officer_week w on w.batch = b.batch and w.week <= s.as_of
        where s.id = ${snapshot} and ${notBeaten}
        order by w.officer, w.week, b.position desc
      ), stretches as (
        select *, lead(week) over by_week is null as is_last,
          count(*) filter (where is_known and not is_over) over by_week as stretch
        from chosen window by_week as (partition by officer order by week)
      ), runs as (
        select *, count(*) filter (where is_over) over (partition by officer, stretch order by week)
          >= ${Math.max(weeks, 1)}::integer as is_sustained
        from stretches
      ), latest as (
        select unit, max(week) as week from chosen group by unit
      ), ever as (
        select unit, count(*) filter (where was_sustained) as officers
        from (
          select max(unit) filter (where is_last) as unit, bool_or(is_sustained) as was_sustained from runs group by officer
        ) by_officer
        group by unit
      )
      select l.unit, l.week, count(*)::integer as officers,
        (count(*) filter (where not r.is_known and r.points > 0))::integer as "officersNoCapacity",
        (count(*) filter (where r.is_over))::integer as over,
        (count(*) filter (where r.is_sustained))::integer as sustained,
        coalesce(max(e.officers), 0)::integer as "everSustained"
      from latest l
      join runs r on r.unit = l.unit and r.week = l.week
      left join ever e on e.unit = l.unit
      group by l.unit, l.week
      order by l.unit collate "C"`,
  );
}
