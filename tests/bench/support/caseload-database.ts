import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Database, type DatabaseKind } from "@/db/client";
import { analyseLoaded, movePointer } from "@/db/queries/batches";
import { insertFacts } from "@/db/queries/facts";
import { keepReference } from "@/db/queries/reference";
import { insertOfficerWeeks, insertUnitWeeks } from "@/db/queries/workload";
import { inScope, type Tx } from "@/db/transaction";
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
  const batch = await inScope(database, everything, async (tx) => {
    await keepBasics(tx);
    await keepUnits(tx, rows);
    const made = await makeBatch(tx, "generated");
    await insertFacts(tx, made, rows.facts);
    return made;
  });
  for (const unit of rows.units)
    await inScope(database, everything, (tx) => insertUnitWeeks(tx, batch, rows.unitWeeks(unit)));
  for (const week of rows.officerWeeksHeld)
    await inScope(database, everything, (tx) => insertOfficerWeeks(tx, batch, rows.officerWeeks(week)));
  await inScope(database, everything, async (tx) => {
    await makeSnapshot(tx, snapshot, rows.weeks.at(-1) ?? "", [batch]);
    await movePointer(tx, { name: snapshot, title: "Generated", position: 1, snapshot });
    await analyseLoaded(tx);
  });
}

/** The service, its regions and their units, under names. */
async function keepUnits(tx: Tx, rows: ReturnType<typeof generatedCaseload>): Promise<void> {
  const dates = { opens: null, closes: null, staffingNote: null };
  const [from, to, nation] = [rows.weeks[0] ?? "", null, "PROBATION"];
  const all = [nation, ...rows.regions, ...rows.units];
  const kindOf = (code: string) => (rows.regions.includes(code) ? "region" : "delivery-unit");
  await keepReference(tx, {
    units: all.map((code) => ({
      ...{ code, service: "probation", kind: code === nation ? "service" : kindOf(code) },
      ...dates,
    })),
    names: all.map((unit) => ({
      ...{ unit, name: `Place ${unit}`, preferred: 1, from, to, source: "first" },
    })),
    parents: [
      ...rows.regions.map((unit) => ({ unit, hierarchy: "management", parent: nation, from, to })),
      ...rows.units.map((unit) => ({ unit, hierarchy: "management", parent: rows.regionOf(unit), from, to })),
    ],
  });
}
