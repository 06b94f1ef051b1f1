import { readFacts } from "@/db/queries/facts";
import { readUnits } from "@/db/queries/reference";
import { readLatestUnitWeeks, readOfficersOver, readUnitWeekSums } from "@/db/queries/workload";
import { inScope } from "@/db/transaction";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { PlanningSnapshot } from "@/server/engine/position/snapshot";
import type { ServiceContext } from "../context";
import type { Baseline } from "./list-baselines";

/** Everything a position needs, read in one transaction. */
export function loadSnapshot(
  context: ServiceContext,
  baseline: Baseline,
  parameters: ParameterSet,
): Promise<PlanningSnapshot> {
  const rule = {
    overPercent: parameters.value("line.over"),
    weeks: parameters.value("rule.sustained-weeks"),
  };
  return inScope(context.database, context.scope, async (tx) => {
    const units = await readUnits(tx, baseline.asOf);
    const facts = await readFacts(tx, baseline.snapshot);
    const weekSums = await readUnitWeekSums(tx, baseline.snapshot);
    const latestWeeks = await readLatestUnitWeeks(tx, baseline.snapshot);
    const over = await readOfficersOver(tx, baseline.snapshot, rule);
    return {
      id: baseline.snapshot,
      asOf: baseline.asOf,
      units,
      facts,
      weekSums,
      latestWeeks,
      officersOver: new Map(over.map((row) => [row.unit, row])),
    };
  });
}
