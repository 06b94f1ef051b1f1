import { readSnapshotDate } from "@/db/queries/batches";
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
    const asOf = (await readSnapshotDate(tx, record.parent)) ?? served.asOf;
    await serveSnapshot(tx, context, served, { snapshot: record.parent, asOf }, "import.rolled-back");
  });
}
