import { readSnapshot, readSnapshotBatches } from "@/db/queries/batches";
import type { Tx } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { changeServed } from "./change-served";
import { serveSnapshot } from "./serve-snapshot";

/**
 * Serves again what was served before a file came in. Files that came after it are not served either; nothing is removed.
 * @throws AppError NOT_FOUND when no such file came in, CONFLICT when it is not in what is served
 */
export function rollBackImport(context: ServiceContext, batch: number): Promise<void> {
  return changeServed(context, batch, async (tx, { record, served, batches }) => {
    if (!batches.some((other) => other.batch === batch))
      throw new AppError("CONFLICT", `${record.fileName} is not among the figures that are shown.`);
    const before = await snapshotWithout(tx, served.snapshot, batch);
    await serveSnapshot(tx, context, served, before, "import.rolled-back");
  });
}

/** The latest snapshot that the served one follows and that is without the batch: each holds one file more than its parent. */
async function snapshotWithout(
  tx: Tx,
  snapshot: string,
  batch: number,
): Promise<{ snapshot: string; asOf: string }> {
  const found = await readSnapshot(tx, snapshot);
  const batches = await readSnapshotBatches(tx, snapshot);
  if (found && !batches.some((other) => other.batch === batch)) return { snapshot, asOf: found.asOf };
  if (!found?.parent) throw new Error(`No snapshot before ${snapshot} is without batch ${batch}.`);
  return snapshotWithout(tx, found.parent, batch);
}
