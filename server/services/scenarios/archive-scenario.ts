import { writeAudit } from "@/db/queries/audit";
import { setArchived } from "@/db/queries/scenarios";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";

/**
 * Puts a scenario into the archive or takes it out again. Nothing of it is ever removed.
 * @throws AppError NOT_FOUND when there is no such scenario
 */
export async function archiveScenario(
  context: ServiceContext,
  scenario: string,
  archived: boolean,
): Promise<void> {
  const at = context.now();
  await inScope(context.database, context.scope, async (tx) => {
    if (!(await setArchived(tx, scenario, archived ? at : null)))
      throw new AppError("NOT_FOUND", "This scenario is not held here.");
    const action = archived ? "scenario.archived" : "scenario.unarchived";
    await writeAudit(tx, { at, action, entity: scenario });
  });
}
