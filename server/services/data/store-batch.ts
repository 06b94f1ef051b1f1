import { writeAudit } from "@/db/queries/audit";
import { findBatch, insertBatch } from "@/db/queries/batches";
import { insertFacts, insertNationalFigures } from "@/db/queries/facts";
import { keepReference } from "@/db/queries/reference";
import { insertOfficerWeeks, insertUnitWeeks } from "@/db/queries/workload";
import type { Tx } from "@/db/transaction";
import type { BatchRows, PreparedBatch, StreamedBatch } from "@/server/imports/batch-rows";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { refusedBatch } from "./refused-batch";

export interface StoredBatch {
  /** Number of the batch. */
  readonly batch: number;
  /** False when the same file was stored before: nothing was done. */
  readonly committed: boolean;
}

/** Stores a batch, with its line in the audit, inside an open transaction. */
export async function storeBatch(
  tx: Tx,
  context: ServiceContext,
  prepared: PreparedBatch | StreamedBatch,
): Promise<StoredBatch> {
  const { kind, sha256, title, source } = prepared;
  const stored = await findBatch(tx, kind, sha256);
  if (stored !== null) return { batch: stored, committed: false };
  try {
    const batch = await insertBatch(tx, { kind, sha256, title, source, at: context.now() });
    if (batch === null) throw storedMeanwhile(title);
    const rows: Record<string, number> = {};
    for await (const part of "parts" in prepared ? prepared.parts : [prepared.rows]) {
      await storeRows(tx, batch, part);
      count(rows, part);
    }
    const after = { batch, title, sha256, source, rows };
    await writeAudit(tx, { at: context.now(), action: "batch.committed", entity: kind, after });
    return { batch, committed: true };
  } catch (error) {
    throw refusedBatch(title, error);
  }
}

async function storeRows(tx: Tx, batch: number, rows: BatchRows): Promise<void> {
  await keepReference(tx, rows);
  await insertFacts(tx, batch, rows.facts ?? []);
  await insertNationalFigures(tx, batch, rows.nationalFigures ?? []);
  await insertOfficerWeeks(tx, batch, rows.officerWeeks ?? []);
  await insertUnitWeeks(tx, batch, rows.unitWeeks ?? []);
}

function count(rows: Record<string, number>, part: BatchRows): void {
  for (const [table, list] of Object.entries(part) as [string, readonly unknown[]][])
    rows[table] = (rows[table] ?? 0) + list.length;
}

function storedMeanwhile(title: string): AppError {
  return new AppError(
    "CONFLICT",
    `"${title}" is being stored by someone else at this moment: look again in a minute.`,
  );
}
