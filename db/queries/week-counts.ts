import { sql } from "drizzle-orm";
import type { PlainDate } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";

/** What a unit held in a week, over grades. */
export interface UnitWeekCounts {
  readonly unit: string;
  readonly week: PlainDate;
  /** Of all types and tiers, untiered ones included. */
  readonly cases: number;
  /** Court and fast delivery reports counted in the points. */
  readonly reports: number;
}

/** Cases and reports of all weeks of a snapshot, by unit and week; later batches win. */
export function readUnitWeekCounts(tx: Tx, snapshot: string): Promise<readonly UnitWeekCounts[]> {
  return rowsOf<UnitWeekCounts>(
    tx,
    sql`select unit, week, sum(cases)::float8 as cases, sum(reports)::float8 as reports
      from (
        select distinct on (w.unit, w.grade, w.week) w.unit, w.week,
          (select coalesce(sum(held), 0) from unnest(w.cases) held) as cases,
          (select coalesce(sum(held), 0) from unnest(w.reports) held) as reports
        from snapshot s
        join snapshot_batch b on b.snapshot = s.id
        join unit_week w on w.batch = b.batch and w.week <= s.as_of
        where s.id = ${snapshot}
        order by w.unit, w.grade, w.week, b.position desc
      ) chosen
      group by unit, week
      order by unit collate "C", week`,
  );
}
