import { readBaselines, type Baseline } from "@/db/queries/batches";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";

export type { Baseline };

/**
 * The named snapshots, newest first.
 * @throws AppError UNAVAILABLE when nothing has been loaded yet
 */
export async function listBaselines(context: ServiceContext): Promise<readonly [Baseline, ...Baseline[]]> {
  const baselines = await inScope(context.database, context.scope, readBaselines);
  const [newest, ...others] = [...baselines].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  if (!newest)
    throw new AppError("UNAVAILABLE", "No figures have been loaded yet. Start the service with npm start.");
  return [newest, ...others];
}
