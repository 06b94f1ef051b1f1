import { writeAudit } from "@/db/queries/audit";
import { keepActor } from "@/db/queries/actors";
import { insertVersion, moveHead, readVersions, type VersionRow } from "@/db/queries/scenarios";
import { inScope, type Tx } from "@/db/transaction";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import type { ScenarioHead } from "./create-scenario";
import { versionRecord } from "./version-record";

/**
 * Saves a plan as the next version of its scenario. `head.version` is the version that was edited: where somebody saved
 * another in the meantime nothing is stored, so that no change is ever overwritten. The same plan again is no version.
 * @throws AppError CONFLICT when the head has moved, NOT_FOUND when there is no such scenario
 */
export async function saveScenario(
  context: ServiceContext,
  head: ScenarioHead,
  file: ScenarioFile,
): Promise<ScenarioHead> {
  const { scenario } = head;
  const draft = await versionRecord(context, file, { scenario, number: 0, parent: head.version });
  return inScope(context.database, context.scope, async (tx) => {
    const [newest] = await readVersions(tx, scenario);
    if (!newest) throw notHeld();
    if (newest.id !== head.version) throw savedMeanwhile(newest);
    if (newest.hash === draft.hash) return head;
    const next = { ...draft, number: newest.number + 1 };
    await keepActor(tx, context.actor);
    // The head first: of two at the same moment the second waits here, and then finds it moved.
    if (!(await moveHead(tx, { scenario, from: head.version, to: next.id })))
      throw await movedMeanwhile(tx, head);
    await insertVersion(tx, next);
    await writeAudit(tx, {
      at: next.at,
      action: "scenario.saved",
      entity: scenario,
      before: { version: newest.id, hash: newest.hash },
      after: { version: next.id, number: next.number, hash: next.hash },
    });
    return { scenario, version: next.id };
  });
}

async function movedMeanwhile(tx: Tx, { scenario }: ScenarioHead): Promise<AppError> {
  const [newest] = await readVersions(tx, scenario);
  return newest ? savedMeanwhile(newest) : notHeld();
}

function savedMeanwhile({ number, actor }: VersionRow): AppError {
  return new AppError(
    "CONFLICT",
    `${actor} saved version ${number} of this scenario while you were editing. Yours is not stored: look at that version, then save yours on top of it or as a branch.`,
  );
}

const notHeld = () => new AppError("NOT_FOUND", "This scenario is not held here.");
