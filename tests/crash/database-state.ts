import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { verifyAuditChain } from "@/db/queries/audit";
import { readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import type { DatabaseSettings } from "@/db/settings";
import { inScope, rowsOf, type Tx } from "@/db/transaction";
import { localContext } from "@/server/services/context";
import { servedBaseline } from "@/server/services/imports/served-baseline";

const tables = ["batch", "fact", "officer_week", "unit_week", "snapshot", "import_record", "audit"] as const;

/** What a database holds, as far as an import can change it. */
export interface DatabaseState {
  /** The snapshot that is served. */
  readonly snapshot: string;
  /** How many batches it has. */
  readonly batches: number;
  readonly rows: Readonly<Record<(typeof tables)[number], number>>;
  readonly isAuditWhole: boolean;
}

/** Opens the database as a start of the service does, and looks at everything. */
export async function databaseState(settings: DatabaseSettings): Promise<DatabaseState> {
  const database = await openDatabase(settings);
  try {
    await database.migrate();
    return await inScope(database, localContext(database).scope, async (tx) => {
      await othersGone(tx);
      const { snapshot } = servedBaseline(await readBaselines(tx));
      return {
        snapshot,
        batches: (await readSnapshotBatches(tx, snapshot)).length,
        rows: await rowCounts(tx),
        isAuditWhole: (await verifyAuditChain(tx)) === null,
      };
    });
  } finally {
    await database.close();
  }
}

async function rowCounts(tx: Tx): Promise<DatabaseState["rows"]> {
  const counts: Partial<Record<(typeof tables)[number], number>> = {};
  for (const table of tables) {
    const [row] = await rowsOf<{ n: number }>(tx, sql.raw(`select count(*)::integer as n from ${table}`));
    counts[table] = row?.n ?? -1;
  }
  return counts as DatabaseState["rows"];
}

/** A server notices a moment later that a client was killed: until then its transaction may still end either way. */
async function othersGone(tx: Tx): Promise<void> {
  for (;;) {
    const [others] = await rowsOf<{ n: number }>(
      tx,
      sql`select count(*)::integer as n from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    if (others?.n === 0) return;
    await rowsOf(tx, sql`select pg_stat_clear_snapshot(), pg_sleep(0.05)`);
  }
}
