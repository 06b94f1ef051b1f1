import {
  holdLoading,
  readBaselines,
  readSnapshotBatches,
  type Baseline,
  type SnapshotBatch,
} from "@/db/queries/batches";
import { readImport, type ImportLine } from "@/db/queries/imports";
import { inScope, type Tx } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { keepRegister } from "../data/keep-register";
import { AppError } from "../errors";
import { forgetBaselines } from "../positions/list-baselines";
import { servedBaseline } from "./served-baseline";

interface Served {
  readonly record: ImportLine;
  readonly served: Baseline;
  /** What the served snapshot is made of. */
  readonly batches: readonly SnapshotBatch[];
}

/**
 * Changes what is served of a file that came in before, in one transaction, while nobody else does.
 * @throws AppError NOT_FOUND when no such file came in
 */
export async function changeServed(
  context: ServiceContext,
  batch: number,
  change: (tx: Tx, found: Served) => Promise<void>,
): Promise<void> {
  await inScope(context.database, context.scope, async (tx) => {
    await holdLoading(tx);
    const record = await readImport(tx, batch);
    if (!record) throw new AppError("NOT_FOUND", "No file of that number was brought in.");
    const served = servedBaseline(await readBaselines(tx));
    const batches = await readSnapshotBatches(tx, served.snapshot);
    await keepRegister(tx, context);
    await change(tx, { record, served, batches });
  });
  forgetBaselines(context);
}
