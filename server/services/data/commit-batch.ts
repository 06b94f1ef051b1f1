import { inScope } from "@/db/transaction";
import type { PreparedBatch } from "@/server/imports/batch-rows";
import type { ServiceContext } from "../context";
import { keepRegister } from "./keep-register";
import { storeBatch, type StoredBatch } from "./store-batch";

/**
 * The one way in: stores everything that a file brings in one transaction, or nothing. The same file twice is told, and
 * nothing is done.
 * @throws AppError `INVALID_INPUT` when the database refuses a row, `CONFLICT` when the file is being stored by another
 */
export function commitBatch(context: ServiceContext, prepared: PreparedBatch): Promise<StoredBatch> {
  return inScope(context.database, context.scope, async (tx) => {
    await keepRegister(tx, context);
    return storeBatch(tx, context, prepared);
  });
}
