import { readOfficersOver } from "@/db/queries/workload";
import { inScope } from "@/db/transaction";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { PlanningSnapshot } from "@/server/engine/position/snapshot";
import type { ServiceContext } from "../context";
import type { Baseline } from "./list-baselines";
import { shownOfficers } from "./shown-officers";
import { loadSuppressedBands } from "./suppressed-bands";

/** Counts of officers of a snapshot's units, as they may be shown. */
export async function loadShownOfficers(
  context: ServiceContext,
  baseline: Baseline,
  snapshot: PlanningSnapshot,
  parameters: ParameterSet,
): Promise<PlanningSnapshot["officers"]> {
  const rule = {
    overPercent: parameters.value("line.over"),
    weeks: parameters.value("rule.sustained-weeks"),
  };
  const over = await inScope(context.database, context.scope, (tx) =>
    readOfficersOver(tx, baseline.snapshot, rule),
  );
  const bands = await loadSuppressedBands(context, { baseline, parameters, snapshot });
  return shownOfficers(over, { units: snapshot.units, parameters, bands });
}
