import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Database, type DatabaseKind } from "@/db/client";
import { analyseLoaded } from "@/db/queries/batches";
import { keepReference } from "@/db/queries/reference";
import { insertOfficerWeeks, insertUnitWeeks } from "@/db/queries/workload";
import { inScope } from "@/db/transaction";
import { everything, keepBasics, makeBatch, makeSnapshot } from "@/tests/db/support/sample";
import { startPostgres } from "@/tests/support/postgres-server";
import type { generatedCaseload } from "./generated-caseload";

export const snapshot = "bench";

export interface CaseloadDatabase {
  readonly database: Database;
  readonly loadingSeconds: number;
  close(): Promise<void>;
}

/** A database of its own, in a temporary folder, with the generated rows. */
export async function caseloadDatabase(
  kind: DatabaseKind,
  rows: ReturnType<typeof generatedCaseload>,
): Promise<CaseloadDatabase> {
  const { database, stop } = await opened(kind);
  const close = async () => {
    await database.close();
    await stop();
  };
  try {
    const start = performance.now();
    await database.migrate();
    await load(database, rows);
    return { database, loadingSeconds: (performance.now() - start) / 1000, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function opened(kind: DatabaseKind) {
  if (kind === "postgres") {
    const server = await startPostgres();
    return {
      database: await openDatabase({ url: server.url("postgres"), folder: "" }),
      stop: () => server.stop(),
    };
  }
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
  return {
    database: await openDatabase({ url: undefined, folder: join(folder, "data") }),
    stop: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

async function load(database: Database, rows: ReturnType<typeof generatedCaseload>): Promise<void> {
  const dates = { opens: null, closes: null, staffingNote: null };
  const batch = await inScope(database, everything, async (tx) => {
    await keepBasics(tx);
    await keepReference(tx, {
      units: rows.units.map((code) => ({
        ...{ code, service: "probation", kind: "delivery-unit" },
        ...dates,
      })),
    });
    return makeBatch(tx, "generated");
  });
  for (const unit of rows.units)
    await inScope(database, everything, (tx) => insertUnitWeeks(tx, batch, rows.unitWeeks(unit)));
  for (const week of rows.officerWeeksHeld)
    await inScope(database, everything, (tx) => insertOfficerWeeks(tx, batch, rows.officerWeeks(week)));
  await inScope(database, everything, async (tx) => {
    await makeSnapshot(tx, snapshot, rows.weeks.at(-1) ?? "", [batch]);
    await analyseLoaded(tx);
  });
}
