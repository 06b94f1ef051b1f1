import { readOfficersOver } from "@/db/queries/workload";
import { inScope } from "@/db/transaction";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { PlanningSnapshot } from "@/server/engine/position/snapshot";
import type { ServiceContext } from "../context";
import type { Baseline } from "./list-baselines";

/** Officers over the line and under the four-week rule, by unit. */
export async function loadOfficersOver(
  context: ServiceContext,
  { snapshot }: Baseline,
  parameters: ParameterSet,
): Promise<PlanningSnapshot["officersOver"]> {
  const rule = {
    overPercent: parameters.value("line.over"),
    weeks: parameters.value("rule.sustained-weeks"),
  };
  const rows = await inScope(context.database, context.scope, (tx) => readOfficersOver(tx, snapshot, rule));
  return new Map(rows.map((row) => [row.unit, row]));
}
