import { writeAudit } from "@/db/queries/audit";
import { type Baseline, keepSnapshot, movePointer, readBaselines } from "@/db/queries/batches";
import type { Tx } from "@/db/transaction";
import type { BaselinePlan } from "@/server/imports/batch-rows";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { type ManifestBatch, snapshotManifest } from "./snapshot-manifest";

/** A stored batch that baselines can be made of. */
export interface BaselineBatch extends ManifestBatch {
  readonly batch: number;
}

/** Makes the snapshots that the plans describe and lets their names point to them, inside an open transaction. */
export async function commitBaselines(
  tx: Tx,
  context: ServiceContext,
  plans: readonly BaselinePlan[],
  batches: readonly BaselineBatch[],
): Promise<void> {
  const current = new Map((await readBaselines(tx)).map((baseline) => [baseline.name, baseline]));
  for (const plan of plans)
    await commitBaseline(tx, context, plan, batchesOf(plan, batches), current.get(plan.name));
}

async function commitBaseline(
  tx: Tx,
  context: ServiceContext,
  plan: BaselinePlan,
  batches: readonly BaselineBatch[],
  current: Baseline | undefined,
): Promise<void> {
  const { id, hash } = snapshotManifest(plan.asOf, batches);
  const before = current?.snapshot ?? null;
  await keepSnapshot(tx, {
    ...{ id, asOf: plan.asOf, parent: before, manifestHash: hash, at: context.now() },
    batches: batches.map(({ batch }) => batch),
  });
  if (before === id && current?.title === plan.title && current.position === plan.position) return;
  await movePointer(tx, { name: plan.name, title: plan.title, position: plan.position, snapshot: id });
  await writeAudit(tx, {
    at: context.now(),
    action: "baseline.moved",
    entity: plan.name,
    before: { snapshot: before },
    after: { snapshot: id, title: plan.title, position: plan.position },
  });
}

function batchesOf(plan: BaselinePlan, batches: readonly BaselineBatch[]): readonly BaselineBatch[] {
  return plan.batches.map((kind) => {
    const found = batches.find((batch) => batch.kind === kind);
    if (found !== undefined) return found;
    throw new AppError(
      "NOT_FOUND",
      `The baseline "${plan.title}" needs the batch "${kind}", which is not there: load it first.`,
    );
  });
}
