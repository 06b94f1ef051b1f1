import { readRun, type RunRow } from "@/db/queries/runs";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";

/**
 * A sealed run with its texts.
 * @throws AppError NOT_FOUND when there is none of that id
 */
export async function findSealedRun(context: ServiceContext, id: string): Promise<RunRow> {
  const run = await inScope(context.database, context.scope, (tx) => readRun(tx, id));
  if (!run) throw new AppError("NOT_FOUND", "This run is not held here.");
  return run;
}
