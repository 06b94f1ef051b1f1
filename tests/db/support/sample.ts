import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { keepActor } from "@/db/queries/actors";
import { insertBatch, keepSnapshot } from "@/db/queries/batches";
import { keepReference, keepSources } from "@/db/queries/reference";
import { inScope, rowsOf, type Scope, type Tx } from "@/db/transaction";
import type { Fact, OfficerWeek, UnitWeek } from "@/server/engine/facts";
import { known } from "@/server/engine/quantity";

export const at = "2026-11-21T10:00:00.123Z";
export const everything: Scope = { actor: "tester", units: "all" };

export const run = <T>(database: Database, work: (tx: Tx) => Promise<T>) =>
  inScope(database, everything, work);
export const execute = (database: Database, statement: string) =>
  run(database, (tx) => rowsOf(tx, sql.raw(statement)));

/** An actor, two sources and three units: what every row refers to. */
export async function keepBasics(tx: Tx): Promise<void> {
  await keepActor(tx, { id: "tester", kind: "system", name: "Tests" });
  const words = { title: "T", publisher: "P", url: null, licence: "L", attribution: "A", published: "2026" };
  await keepSources(tx, [
    { id: "first", ...words },
    { id: "second", ...words },
  ]);
  const dates = { opens: null, closes: null, staffingNote: null };
  await keepReference(tx, {
    units: [
      { code: "NPS", service: "probation", kind: "service", ...dates },
      { code: "bxi", service: "prison", kind: "establishment", ...dates },
      { code: "BXI", service: "prison", kind: "establishment", ...dates },
    ],
  });
}

/** A batch with a checksum of its own. */
export async function makeBatch(tx: Tx, sha256: string, kind = "test"): Promise<number> {
  const batch = await insertBatch(tx, { kind, title: `Batch ${sha256}`, sha256, source: "first", at });
  if (batch === null) throw new Error(`The batch ${sha256} is there already.`);
  return batch;
}

/** A snapshot over batches, the last of them winning. */
export async function makeSnapshot(
  tx: Tx,
  id: string,
  asOf: string,
  batches: readonly number[],
): Promise<string> {
  await keepSnapshot(tx, { id, asOf, parent: null, manifestHash: `hash of ${id}`, at, batches });
  return id;
}

export const aFact = (fact: Partial<Fact> = {}): Fact => ({
  ...{
    unit: "BXI",
    measure: "in-post-fte",
    grade: "band-3-5",
    caseType: "all",
    tier: "all",
    asOf: "2025-03-31",
  },
  ...{ quantity: known(190.3), quality: "A", source: "first", locator: "Table 4" },
  ...fact,
});

export const anOfficerWeek = (row: Partial<OfficerWeek> = {}): OfficerWeek => ({
  ...{ week: "2025-03-03", officer: "o1", unit: "NPS", grade: "po", hours: 37, reductionHours: 2.5 },
  ...{ cases: [10, 5, 0], points: 2000.1, availablePoints: 1900 },
  ...row,
});

export const aUnitWeek = (row: Partial<UnitWeek> = {}): UnitWeek => ({
  ...{ week: "2025-03-03", unit: "NPS", grade: "po", officers: 12, officersNoCapacity: 1, points: 24000.7 },
  ...{ availablePoints: 23000, quality: "D", cases: [100, 50, 0], reports: [3, 1], histogram: [0, 5, 6] },
  ...row,
});
