import { sql, type SQL } from "drizzle-orm";
import { grades } from "../../server/engine/vocabulary";

/**
 * `series`: each unit and grade of each batch of a snapshot, found by leaping from one to the next along the primary
 * key. A series is one stretch of that key, so what is asked of one reads its own rows only, and how many weeks are
 * held beside them matters little.
 */
export const unitWeekSeries = (snapshot: string): SQL => sql`recursive series as (
    select b.batch, b.position, s.as_of, first.unit, first.grade
    from snapshot s
    join snapshot_batch b on b.snapshot = s.id
    cross join lateral (
      select w.unit, w.grade from unit_week w where w.batch = b.batch order by w.unit, w.grade limit 1
    ) first
    where s.id = ${snapshot}
    union all
    select s.batch, s.position, s.as_of, next.unit, next.grade
    from series s
    cross join lateral (
      select w.unit, w.grade from unit_week w
      where w.batch = s.batch and (w.unit, w.grade) > (s.unit, s.grade)
      order by w.unit, w.grade limit 1
    ) next
  )`;

/** The series that a unit can have. A batch without unit weeks has none and is not looked through. */
export const seriesOfUnit = (snapshot: string, unit: SQL): SQL => sql`(
    select b.batch, b.position, s.as_of, ${unit} as unit, grade.value as grade
    from snapshot s
    join snapshot_batch b on b.snapshot = s.id and exists (select from unit_week w where w.batch = b.batch)
    cross join json_array_elements_text(${JSON.stringify(grades)}::text::json) grade
    where s.id = ${snapshot}
  )`;

/** Which rows of `unit_week w` are of a series `s` and not dated after the snapshot. */
export const ofSeries: SQL = sql`w.batch = s.batch and w.unit = s.unit and w.grade = s.grade and w.week <= s.as_of`;
