import { readUnitWeekCounts, type UnitWeekCounts } from "@/db/queries/week-counts";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import type { Baseline } from "../positions/list-baselines";

/** Cases and reports by unit and week. */
export type WeekCounts = ReadonlyMap<string, UnitWeekCounts>;

const once = keptPromises<WeekCounts>("week-counts");

/** Under which a unit's week stands in `WeekCounts`. */
export const weekKey = (unit: string, week: string) => `${unit} ${week}`;

/** Snapshots never change: their counts are read once. */
export function loadWeekCounts(context: ServiceContext, { snapshot }: Baseline): Promise<WeekCounts> {
  return once(snapshot, async () => {
    const rows = await inScope(context.database, context.scope, (tx) => readUnitWeekCounts(tx, snapshot));
    return new Map(rows.map((row) => [weekKey(row.unit, row.week), row]));
  });
}
