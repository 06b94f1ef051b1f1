import { keepSnapshot, type Baseline, type SnapshotBatch } from "@/db/queries/batches";
import type { Tx } from "@/db/transaction";
import type { PlainDate } from "@/server/engine/facts";
import type { ServiceContext } from "../context";
import { snapshotManifest } from "../data/snapshot-manifest";
import { serveSnapshot } from "./serve-snapshot";

interface Made {
  readonly asOf: PlainDate;
  /** In winning order. */
  readonly batches: readonly SnapshotBatch[];
}

/** Makes a snapshot that follows the one that is served, and serves it, inside an open transaction. Gives its name. */
export async function serveBatches(
  tx: Tx,
  context: ServiceContext,
  served: Baseline,
  { asOf, batches }: Made,
): Promise<string> {
  const { id, hash } = snapshotManifest(asOf, batches);
  await keepSnapshot(tx, {
    ...{ id, asOf, parent: served.snapshot, manifestHash: hash, at: context.now() },
    batches: batches.map(({ batch }) => batch),
  });
  await serveSnapshot(tx, context, served, { snapshot: id, asOf });
  return id;
}
