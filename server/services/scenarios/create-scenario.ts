import { writeAudit } from "@/db/queries/audit";
import { insertScenario, readVersion } from "@/db/queries/scenarios";
import { keepActor } from "@/db/queries/actors";
import { inScope } from "@/db/transaction";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { randomUUID } from "node:crypto";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { versionRecord } from "./version-record";

/** Names a scenario and the version that it stands at. */
export interface ScenarioHead {
  readonly scenario: string;
  readonly version: string;
}

/**
 * Opens a scenario with its first version; with `parent`, as a branch of that version, which it keeps as its origin.
 * @throws AppError INVALID_INPUT when no baseline has its date, NOT_FOUND when the parent is not held
 */
export async function createScenario(
  context: ServiceContext,
  file: ScenarioFile,
  parent: string | null = null,
): Promise<ScenarioHead> {
  const first = await versionRecord(context, file, { scenario: randomUUID(), number: 1, parent });
  await inScope(context.database, context.scope, async (tx) => {
    if (parent !== null && !(await readVersion(tx, parent)))
      throw new AppError("NOT_FOUND", "The version to branch from is not held here.");
    await keepActor(tx, context.actor);
    await insertScenario(tx, first);
    const after = { version: first.id, title: first.title, hash: first.hash, parent };
    await writeAudit(tx, { at: first.at, action: "scenario.created", entity: first.scenario, after });
  });
  return { scenario: first.scenario, version: first.id };
}
