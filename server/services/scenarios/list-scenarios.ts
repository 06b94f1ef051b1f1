import { readScenarios, type ScenarioRow } from "@/db/queries/scenarios";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";

/** All scenarios, archived ones too, last saved first. */
export function listScenarios(context: ServiceContext): Promise<readonly ScenarioRow[]> {
  return inScope(context.database, context.scope, readScenarios);
}
