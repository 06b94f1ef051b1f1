import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { changeServed } from "./change-served";
import { readSummary } from "./import-summary";
import { serveBatches } from "./serve-batches";

/**
 * Serves a file again that came in before and was rolled back, on top of what is served now.
 * @throws AppError NOT_FOUND when no such file came in, CONFLICT when it is served already
 */
export function putBackImport(context: ServiceContext, batch: number): Promise<void> {
  return changeServed(context, batch, async (tx, { record, served, batches }) => {
    if (batches.some((other) => other.batch === batch))
      throw new AppError("CONFLICT", `${record.fileName} is among the figures that are shown already.`);
    const last = readSummary(record.summary).dates?.[1] ?? "";
    await serveBatches(tx, context, served, {
      asOf: last > served.asOf ? last : served.asOf,
      batches: [...batches, { batch, kind: record.kind, sha256: record.sha256 }],
    });
  });
}
