import { latestEntity, writeAudit } from "@/db/queries/audit";
import { analyseLoaded, holdLoading } from "@/db/queries/batches";
import { inScope, type Tx } from "@/db/transaction";
import type { BaselinePlan, PreparedBatch } from "@/server/imports/batch-rows";
import type { ServiceContext } from "../context";
import { type BaselineBatch, commitBaselines } from "./commit-baselines";
import { keepRegister } from "./keep-register";
import { storeBatch } from "./store-batch";

const action = "embedded-set.loaded";

/** The embedded data set. Its batches are made one after the other, so that only one is in memory. */
export interface LoadableSet {
  readonly batches: () => Iterable<PreparedBatch>;
  readonly baselines: readonly BaselinePlan[];
  /** Names the whole set; known without making a row. */
  readonly manifestSha256: string;
}

/**
 * Loads the embedded set in one transaction, so that there is never a part of it. When it is the one that was loaded
 * last, nothing is done.
 * @returns whether anything was loaded
 */
export async function loadEmbedded(
  context: ServiceContext,
  set: LoadableSet,
  onProgress?: (sentence: string) => void,
): Promise<boolean> {
  if (await inScope(context.database, context.scope, (tx) => isLoaded(tx, set))) return false;
  return inScope(context.database, context.scope, async (tx) => {
    await holdLoading(tx);
    if (await isLoaded(tx, set)) return false;
    await context.database.requireRoomToLoad();
    await keepRegister(tx, context);
    await commitBaselines(tx, context, set.baselines, await storeBatches(tx, context, set, onProgress));
    await writeAudit(tx, { at: context.now(), action, entity: set.manifestSha256 });
    await analyseLoaded(tx);
    return true;
  });
}

async function isLoaded(tx: Tx, set: LoadableSet): Promise<boolean> {
  return (await latestEntity(tx, action)) === set.manifestSha256;
}

async function storeBatches(
  tx: Tx,
  context: ServiceContext,
  set: LoadableSet,
  onProgress?: (sentence: string) => void,
): Promise<readonly BaselineBatch[]> {
  const stored: BaselineBatch[] = [];
  for (const prepared of set.batches()) {
    onProgress?.(`Loading ${prepared.title}.`);
    const { batch } = await storeBatch(tx, context, prepared);
    stored.push({ kind: prepared.kind, sha256: prepared.sha256, batch });
  }
  return stored;
}
