import { readFacts } from "@/db/queries/facts";
import { readUnits } from "@/db/queries/reference";
import { readLatestUnitWeeks, readOfficersOver, readUnitWeekSums } from "@/db/queries/workload";
import { inScope } from "@/db/transaction";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { PlanningSnapshot } from "@/server/engine/position/snapshot";
import type { ServiceContext } from "../context";
import type { Baseline } from "./list-baselines";
import { shownOfficers } from "./shown-officers";
import { loadSuppressedBands } from "./suppressed-bands";

/** Everything a position needs; its rows are read in one transaction. */
export async function loadSnapshot(
  context: ServiceContext,
  baseline: Baseline,
  parameters: ParameterSet,
): Promise<PlanningSnapshot> {
  const rule = {
    overPercent: parameters.value("line.over"),
    weeks: parameters.value("rule.sustained-weeks"),
  };
  const { over, ...snapshot } = await inScope(context.database, context.scope, async (tx) => {
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
      over,
    };
  });
  const bands = await loadSuppressedBands(context, { baseline, parameters, snapshot });
  return { ...snapshot, officers: shownOfficers(over, { units: snapshot.units, parameters, bands }) };
}
