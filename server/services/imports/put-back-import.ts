import { holdLoading, readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import { readImport } from "@/db/queries/imports";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { keepRegister } from "../data/keep-register";
import { AppError } from "../errors";
import { forgetBaselines } from "../positions/list-baselines";
import { readSummary } from "./import-summary";
import { serveBatches } from "./serve-batches";
import { servedBaseline } from "./served-baseline";

/**
 * Serves a file again that came in before and was rolled back, on top of what is served now.
 * @throws AppError NOT_FOUND when no such file came in, CONFLICT when it is served already
 */
export async function putBackImport(context: ServiceContext, batch: number): Promise<void> {
  await inScope(context.database, context.scope, async (tx) => {
    await holdLoading(tx);
    const record = await readImport(tx, batch);
    if (!record) throw new AppError("NOT_FOUND", "No file of that number was brought in.");
    const served = servedBaseline(await readBaselines(tx));
    const batches = await readSnapshotBatches(tx, served.snapshot);
    if (batches.some((other) => other.batch === batch))
      throw new AppError("CONFLICT", `${record.fileName} is among the figures that are shown already.`);
    const last = readSummary(record.summary).dates?.[1] ?? "";
    await keepRegister(tx, context);
    await serveBatches(tx, context, served, {
      asOf: last > served.asOf ? last : served.asOf,
      batches: [...batches, { batch, kind: record.kind, sha256: record.sha256 }],
    });
  });
  forgetBaselines(context);
}
