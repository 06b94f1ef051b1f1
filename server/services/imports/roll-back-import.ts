import { holdLoading, readBaselines, readSnapshotBatches, readSnapshotDate } from "@/db/queries/batches";
import { readImport } from "@/db/queries/imports";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { keepRegister } from "../data/keep-register";
import { AppError } from "../errors";
import { forgetBaselines } from "../positions/list-baselines";
import { serveSnapshot } from "./serve-snapshot";
import { servedBaseline } from "./served-baseline";

/**
 * Serves again what was served before a file came in. Files that came after it are not served either; nothing is removed.
 * @throws AppError NOT_FOUND when no such file came in, CONFLICT when it is not in what is served
 */
export async function rollBackImport(context: ServiceContext, batch: number): Promise<void> {
  await inScope(context.database, context.scope, async (tx) => {
    await holdLoading(tx);
    const record = await readImport(tx, batch);
    if (!record) throw new AppError("NOT_FOUND", "No file of that number was brought in.");
    const served = servedBaseline(await readBaselines(tx));
    const batches = await readSnapshotBatches(tx, served.snapshot);
    if (!batches.some((other) => other.batch === batch))
      throw new AppError("CONFLICT", `${record.fileName} is not among the figures that are shown.`);
    const asOf = (await readSnapshotDate(tx, record.parent)) ?? served.asOf;
    await keepRegister(tx, context);
    await serveSnapshot(tx, context, served, { snapshot: record.parent, asOf }, "import.rolled-back");
  });
  forgetBaselines(context);
}
