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

/**
 * `beaten`: weeks of a unit and grade that a later batch tells anew. Its officers are others, under other pseudonyms, so the
 * earlier ones of such a week must not be counted beside them. Without two batches of one unit it costs nothing.
 */
export const beatenWeeks = (snapshot: string): SQL => sql`${unitWeekSeries(snapshot)}, beaten as (
    select distinct earlier.batch, w.unit, w.grade, w.week
    from series earlier
    join series later on later.unit = earlier.unit and later.grade = earlier.grade and later.position > earlier.position
    join unit_week w on w.batch = later.batch and w.unit = later.unit and w.grade = later.grade
  )`;

/** Which rows of `officer_week w` no later batch tells anew. */
export const notBeaten: SQL = sql`not exists (
    select from beaten x where x.batch = w.batch and x.unit = w.unit and x.grade = w.grade and x.week = w.week
  )`;
