import { sql } from "drizzle-orm";
import type { PlainDate, UnitWeekSums } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";
import { ofSeries, seriesOfUnit } from "./unit-week-series";

/** The weeks of a unit, a list for each column: some thousand weeks come as a few rows. */
interface UnitRow {
  readonly unit: string;
  readonly week: readonly PlainDate[];
  readonly officers: readonly number[];
  readonly officersNoCapacity: readonly number[];
  readonly points: readonly number[];
  readonly availablePoints: readonly number[];
  readonly quality: readonly UnitWeekSums["quality"][];
}

/**
 * The weeks of some units over all grades, from a week on, by unit and week; later batches win, grade by grade. Reads these
 * rows only, whatever else the snapshot holds, and of each only what stands in the primary key's index.
 */
export async function readUnitWeekSums(
  tx: Tx,
  snapshot: string,
  units: readonly string[],
  from: PlainDate,
): Promise<readonly UnitWeekSums[]> {
  const rows = await rowsOf<UnitRow>(
    tx,
    sql`select unit.code as unit, held.*
      from json_array_elements_text(${JSON.stringify(units)}::text::json) unit(code)
      cross join lateral (
        select json_agg(week) as week, json_agg(officers) as officers,
          json_agg(officers_no_capacity) as "officersNoCapacity", json_agg(points) as points,
          json_agg(available_points) as "availablePoints", json_agg(quality) as quality
        from (
          select week, sum(officers)::integer as officers, sum(officers_no_capacity)::integer as officers_no_capacity,
            sum(points order by grade) as points, sum(available_points order by grade) as available_points,
            max(quality collate "C") as quality
          from (
            select distinct on (w.week, w.grade) w.*
            from ${seriesOfUnit(snapshot, sql`unit.code`)} s
            cross join lateral (
              select w.week, w.grade, w.officers, w.officers_no_capacity, w.points, w.available_points, w.quality
              from unit_week w where ${ofSeries} and w.week >= ${from} offset 0
            ) w
            order by w.week, w.grade, s.position desc
          ) chosen
          group by week order by week
        ) summed
      ) held
      where held.week is not null
      order by unit.code collate "C"`,
  );
  return rows.flatMap(weeksOf);
}

/** Plain assignments: a nation has some ten thousand of them. */
function weeksOf(row: UnitRow): readonly UnitWeekSums[] {
  return row.week.map((week, place) => ({
    week,
    unit: row.unit,
    grade: "all",
    officers: row.officers[place] ?? 0,
    officersNoCapacity: row.officersNoCapacity[place] ?? 0,
    points: row.points[place] ?? 0,
    availablePoints: row.availablePoints[place] ?? 0,
    quality: row.quality[place] ?? "E",
  }));
}
