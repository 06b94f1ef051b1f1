import { readVersion } from "@/db/queries/scenarios";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import type { ScenarioHead } from "./create-scenario";
import { readBody } from "./read-body";
import { saveScenario } from "./save-scenario";

/**
 * Goes back to an earlier version of a scenario by saving it anew: what came after it stays in the history.
 * @throws AppError NOT_FOUND when the scenario has no such version, CONFLICT when the head has moved
 */
export async function restoreVersion(
  context: ServiceContext,
  head: ScenarioHead,
  version: string,
): Promise<ScenarioHead> {
  const earlier = await inScope(context.database, context.scope, (tx) => readVersion(tx, version));
  if (earlier?.scenario !== head.scenario)
    throw new AppError("NOT_FOUND", "This scenario has no such version.");
  return saveScenario(context, head, readBody(earlier));
}
