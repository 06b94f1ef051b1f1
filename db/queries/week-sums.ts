import { sql } from "drizzle-orm";
import type { PlainDate } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";

/** Sums of a unit's week over its grades: what a cell of a heatmap is divided from. */
export interface UnitWeekTotal {
  readonly unit: string;
  readonly week: PlainDate;
  readonly officers: number;
  readonly points: number;
  readonly availablePoints: number;
}

/**
 * Sums over grades by unit and week, of some units from a week on; later batches win. Reads these rows only, whatever
 * else the snapshot holds.
 */
export function readUnitWeekTotals(
  tx: Tx,
  snapshot: string,
  units: readonly string[],
  from: PlainDate,
): Promise<readonly UnitWeekTotal[]> {
  return rowsOf<UnitWeekTotal>(
    tx,
    sql`select unit, week, sum(officers)::integer as officers, sum(points) as points,
        sum(available_points) as "availablePoints"
      from (
        select distinct on (w.unit, w.grade, w.week) w.unit, w.week, w.officers, w.points, w.available_points
        from snapshot s
        join snapshot_batch b on b.snapshot = s.id
        join unit_week w on w.batch = b.batch and w.week <= s.as_of and w.week >= ${from}
        where s.id = ${snapshot}
          and w.unit in (select value from json_array_elements_text(${JSON.stringify(units)}::text::json))
        order by w.unit, w.grade, w.week, b.position desc
      ) chosen
      group by unit, week
      order by unit collate "C", week`,
  );
}
