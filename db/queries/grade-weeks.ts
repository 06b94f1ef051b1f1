import { sql } from "drizzle-orm";
import type { PlainDate, UnitWeekSums } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";
import { ofSeries, seriesOfUnit } from "./unit-week-series";

/** Points of one unit, grade and week. */
export type GradeWeek = Pick<
  UnitWeekSums,
  "unit" | "grade" | "week" | "points" | "availablePoints" | "quality"
>;

/** Points of some units by grade and week, between two dates, both included; later batches win. */
export function readGradeWeeks(
  tx: Tx,
  snapshot: string,
  units: readonly string[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly GradeWeek[]> {
  return rowsOf<GradeWeek>(
    tx,
    sql`select distinct on (w.unit collate "C", w.grade collate "C", w.week) w.unit, w.grade, w.week, w.points,
        w.available_points as "availablePoints", w.quality
      from json_array_elements_text(${JSON.stringify(units)}::text::json) unit(code)
      cross join lateral ${seriesOfUnit(snapshot, sql`unit.code`)} s
      cross join lateral (
        select w.unit, w.grade, w.week, w.points, w.available_points, w.quality
        from unit_week w where ${ofSeries} and w.week between ${from} and ${to} offset 0
      ) w
      order by w.unit collate "C", w.grade collate "C", w.week, s.position desc`,
  );
}
