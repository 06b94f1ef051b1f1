import { readUnitMonthCounts, type UnitMonthCounts } from "@/db/queries/month-counts";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import type { Baseline } from "../positions/list-baselines";

/** People and places by unit, then by month. */
export type MonthCounts = ReadonlyMap<string, ReadonlyMap<string, UnitMonthCounts>>;

const once = keptPromises<MonthCounts>("month-counts");

/** Snapshots never change: their counts are read once. */
export function loadMonthCounts(context: ServiceContext, { snapshot }: Baseline): Promise<MonthCounts> {
  return once(snapshot, async () => {
    const rows = await inScope(context.database, context.scope, (tx) => readUnitMonthCounts(tx, snapshot));
    const byUnit = new Map<string, Map<string, UnitMonthCounts>>();
    for (const row of rows) {
      const months = byUnit.get(row.unit) ?? new Map<string, UnitMonthCounts>();
      byUnit.set(row.unit, months.set(row.month, row));
    }
    return byUnit;
  });
}
