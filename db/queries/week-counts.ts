import { sql } from "drizzle-orm";
import type { PlainDate } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";
import { ofSeries, seriesOfUnit } from "./unit-week-series";

/** What a unit held in a week, over grades. */
export interface UnitWeekCounts {
  readonly unit: string;
  readonly week: PlainDate;
  /** Of all types and tiers, untiered ones included. */
  readonly cases: number;
  /** Court and fast delivery reports counted in the points. */
  readonly reports: number;
}

/** Cases and reports by unit and week, of some units from a week on; later batches win. */
export function readUnitWeekCounts(
  tx: Tx,
  snapshot: string,
  units: readonly string[],
  from: PlainDate,
): Promise<readonly UnitWeekCounts[]> {
  return rowsOf<UnitWeekCounts>(
    tx,
    sql`select unit, week, sum(cases)::float8 as cases, sum(reports)::float8 as reports
      from (
        select distinct on (w.unit, w.grade, w.week) w.unit, w.week,
          (select coalesce(sum(held), 0) from unnest(w.cases) held) as cases,
          (select coalesce(sum(held), 0) from unnest(w.reports) held) as reports
        from json_array_elements_text(${JSON.stringify(units)}::text::json) unit(code)
        cross join lateral ${seriesOfUnit(snapshot, sql`unit.code`)} s
        cross join lateral (select * from unit_week w where ${ofSeries} and w.week >= ${from} offset 0) w
        order by w.unit, w.grade, w.week, s.position desc
      ) chosen
      group by unit, week
      order by unit collate "C", week`,
  );
}
