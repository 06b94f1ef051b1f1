import { sql } from "drizzle-orm";
import type { PlainDate } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";
import { beatenWeeks, notBeaten } from "./unit-week-series";

/** Over a line for more than a number of weeks: the question of written answer 172934. */
export interface LongOverRule {
  /** A week counts when its workload is strictly above this. */
  readonly overPercent: number;
  /** A run counts when it has more weeks than this. */
  readonly moreThanWeeks: number;
}

/** Both ends are within it. */
export interface WeekWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface UnitLongOver {
  readonly unit: string;
  /** Officers who reported in the window and are counted in this unit. */
  readonly officers: number;
  /** Those of them with a run that is long enough. */
  readonly over: number;
  /** Weeks of the longest run of the officers counted in this unit. */
  readonly longestRunWeeks: number;
}

/**
 * How many officers were over a line for more than a number of consecutive weeks, by unit, looking at the weeks of the
 * window only.
 *
 * Each officer counts once, so that units add up: in the unit where they were in the last week of their latest run
 * that is long enough; where they have none, in the unit of their last week in the window. A week at or below the line
 * ends a run; a week without a row or without available points neither ends a run nor counts; a run follows the
 * officer from unit to unit. Later batches win.
 */
export async function readOfficersOverBetween(
  tx: Tx,
  snapshot: string,
  { overPercent, moreThanWeeks }: LongOverRule,
  { from, to }: WeekWindow,
): Promise<readonly UnitLongOver[]> {
  // Sorting some hundred thousand rows in memory takes half the time of sorting them on disk.
  await rowsOf(tx, sql`select set_config('work_mem', '64MB', true)`);
  return rowsOf<UnitLongOver>(
    tx,
    sql`with ${beatenWeeks(snapshot)}, chosen as (
        select distinct on (w.officer, w.week) w.officer, w.week, w.unit, w.available_points > 0 as is_known,
          coalesce(100 * w.points / nullif(greatest(w.available_points, 0), 0) > ${overPercent}::float8, false) as is_over
        from snapshot s
        join snapshot_batch b on b.snapshot = s.id
        join officer_week w on w.batch = b.batch and w.week <= s.as_of
        where s.id = ${snapshot} and w.week between ${from} and ${to} and ${notBeaten}
        order by w.officer, w.week, b.position desc
      ), stretches as (
        select *, count(*) filter (where is_known and not is_over) over (partition by officer order by week) as stretch
        from chosen
      ), runs as (
        select officer, max(week) as last_week, max((week || unit) collate "C") as last_place,
          max((week || unit) collate "C") filter (where is_over) as last_over_place,
          count(*) filter (where is_over) as weeks
        from stretches group by officer, stretch
      ), counted as (
        select substr(coalesce(max(last_over_place) filter (where weeks > ${moreThanWeeks}::integer), max(last_place)),
            length(max(last_week)) + 1) as unit,
          max(weeks) as weeks
        from runs group by officer
      )
      select unit, count(*)::integer as officers,
        (count(*) filter (where weeks > ${moreThanWeeks}::integer))::integer as over,
        max(weeks)::integer as "longestRunWeeks"
      from counted group by unit order by unit collate "C"`,
  );
}

/** The weeks for which a snapshot holds officers, in order. */
export async function readOfficerWeeksHeld(tx: Tx, snapshot: string): Promise<readonly PlainDate[]> {
  const rows = await rowsOf<{ readonly week: PlainDate }>(
    tx,
    sql`select distinct w.week from snapshot s
      join snapshot_batch b on b.snapshot = s.id
      join officer_week w on w.batch = b.batch and w.week <= s.as_of
      where s.id = ${snapshot} order by w.week`,
  );
  return rows.map(({ week }) => week);
}
