import { readSnapshot } from "@/db/queries/batches";
import { inScope } from "@/db/transaction";
import { longDate } from "@/server/contracts/format";
import type { ServiceContext } from "../context";
import { listBaselines, type Baseline } from "./list-baselines";

/** As the data layer names snapshots: the start of a hash. */
const snapshotId = /^[0-9a-f]{8}$/;

/**
 * A snapshot by its id: under the name that points to it today, or, where an import or a new version of the shipped figures has
 * moved that name, under its id. Null where it is not held.
 */
export async function findSnapshot(context: ServiceContext, id: string): Promise<Baseline | null> {
  const named = (await listBaselines(context)).find(({ snapshot }) => snapshot === id);
  if (named) return named;
  if (!snapshotId.test(id)) return null;
  const found = await inScope(context.database, context.scope, (tx) => readSnapshot(tx, id));
  return found && { name: id, title: longDate(found.asOf), position: 0, snapshot: id, asOf: found.asOf };
}
