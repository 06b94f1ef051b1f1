import { readUnitWeekCounts, type UnitWeekCounts } from "@/db/queries/week-counts";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import type { Baseline } from "../positions/list-baselines";
import type { PlainDate } from "@/server/engine/facts";

/** Cases and reports by unit and week. */
export type WeekCounts = ReadonlyMap<string, UnitWeekCounts>;

/** Under which a unit's week stands in `WeekCounts`. */
export const weekKey = (unit: string, week: string) => `${unit} ${week}`;

/** Cases and reports of some units from a week on. */
export async function loadWeekCounts(
  context: ServiceContext,
  { snapshot }: Baseline,
  units: readonly string[],
  from: PlainDate,
): Promise<WeekCounts> {
  const rows = await inScope(context.database, context.scope, (tx) =>
    readUnitWeekCounts(tx, snapshot, units, from),
  );
  return new Map(rows.map((row) => [weekKey(row.unit, row.week), row]));
}
