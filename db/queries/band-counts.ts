import { sql, type SQL } from "drizzle-orm";
import type { PlainDate } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";

export interface UnitBandCounts {
  readonly unit: string;
  readonly week: PlainDate;
  /** Officers up to the first cut, above it and up to the second, and so on; the last above all cuts. */
  readonly counts: readonly number[];
}

/** Place of a histogram's bin among the elements of its array, which begin at 1: bin 0 is the first. */
const placeOfBin = 1;

/**
 * Officers by band of workload, unit and week, from a week on, from the histograms of unit weeks; later batches win. Not
 * yet fit to be shown: small counts are not suppressed.
 * @param cuts upper bounds of the bands, inclusive, in order, whole percentages
 */
export function readBandCounts(
  tx: Tx,
  snapshot: string,
  cuts: readonly number[],
  from: PlainDate,
): Promise<readonly UnitBandCounts[]> {
  const ends: readonly (number | null)[] = [...cuts, null];
  const bands = ends.map((end, place) => {
    const start = place === 0 ? 0 : (cuts[place - 1] ?? 0) + 1;
    const last: SQL = end === null ? sql`cardinality(histogram)` : sql`${end + placeOfBin}::integer`;
    return sql`sum((select coalesce(sum(officers), 0) from unnest(histogram[${start + placeOfBin}::integer:${last}]) officers))::integer`;
  });
  return rowsOf<UnitBandCounts>(
    tx,
    sql`select unit, week, array[${sql.join(bands, sql`, `)}] as counts
      from (
        select distinct on (w.unit, w.grade, w.week) w.unit, w.week, w.histogram
        from snapshot s
        join snapshot_batch b on b.snapshot = s.id
        join unit_week w on w.batch = b.batch and w.week <= s.as_of and w.week >= ${from}
        where s.id = ${snapshot}
        order by w.unit, w.grade, w.week, b.position desc
      ) chosen
      group by unit, week
      order by unit collate "C", week`,
  );
}
