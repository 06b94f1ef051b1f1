import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

/** People, places and officers of a unit at the last count of a month. */
export interface UnitMonthCounts {
  readonly unit: string;
  /** `2026-03`. */
  readonly month: string;
  readonly population: number | null;
  readonly operationalCapacity: number | null;
  /** Prison officers, supervising officers and custodial managers in post. */
  readonly inPostFte: number | null;
  /** Of the date of those in post; null where none is held for it. */
  readonly requiredFte: number | null;
}

/** People, places and officers of all months of a snapshot, by unit and month; of a month the last count, later batches win. */
export function readUnitMonthCounts(tx: Tx, snapshot: string): Promise<readonly UnitMonthCounts[]> {
  return rowsOf<UnitMonthCounts>(
    tx,
    sql`select unit, month, max(value) filter (where measure = 'population') as population,
        max(value) filter (where measure = 'operational-capacity') as "operationalCapacity",
        max(value) filter (where measure = 'in-post-fte') as "inPostFte",
        case when max(as_of) filter (where measure = 'in-post-fte') = max(as_of) filter (where measure = 'required-fte')
          then max(value) filter (where measure = 'required-fte') end as "requiredFte"
      from (
        select distinct on (f.unit, f.measure, left(f.as_of::text, 7)) f.unit, f.measure,
          left(f.as_of::text, 7) as month, f.as_of, f.value
        from snapshot s
        join snapshot_batch b on b.snapshot = s.id
        join fact f on f.batch = b.batch and f.as_of <= s.as_of
        where s.id = ${snapshot} and f.case_type = 'all' and f.tier = 'all'
          and (f.grade = 'all' and f.measure in ('population', 'operational-capacity')
            or f.grade = 'band-3-5' and f.measure in ('in-post-fte', 'required-fte'))
        order by f.unit, f.measure, left(f.as_of::text, 7), f.as_of desc, b.position desc
      ) counts
      group by unit, month
      order by unit collate "C", month`,
  );
}
