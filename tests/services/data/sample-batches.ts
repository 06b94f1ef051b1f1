import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { inScope, rowsOf } from "@/db/transaction";
import type { Fact } from "@/server/engine/facts";
import { known } from "@/server/engine/quantity";
import type { BatchRows, PreparedBatch } from "@/server/imports/batch-rows";
import { localContext, type ServiceContext } from "@/server/services/context";
import type { LoadableSet } from "@/server/services/data/load-embedded";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
export const at = "2026-11-21T10:00:00.000Z";

/** The local user on a clock that stands still. */
export const contextOf = (database: Database): ServiceContext => ({
  ...localContext(database),
  now: () => at,
});

export const aBatch = (kind: string, text: string, rows: BatchRows): PreparedBatch => ({
  ...{ kind, title: `The ${kind} file`, sha256: sha256(text), source: "population-bulletin", rows },
});

const prison = {
  service: "prison",
  kind: "establishment",
  opens: null,
  closes: null,
  staffingNote: null,
} as const;

export const estate = aBatch("estate", "estate", {
  units: [{ code: "BXI", ...prison }],
  names: [
    { unit: "BXI", name: "Brixton", preferred: 1, from: "1900-01-01", to: null, source: "prison-register" },
  ],
});

export const aFact = (value: number, asOf = "2025-03-31", unit = "BXI"): Fact => ({
  ...{
    unit,
    measure: "population",
    grade: "all",
    caseType: "all",
    tier: "all",
    asOf,
    quantity: known(value),
  },
  ...{ quality: "A", source: "population-bulletin", locator: "row 1" },
});

export const population = (value: number) =>
  aBatch("population", `population ${value}`, { facts: [aFact(value)] });

export const aSet = (name: string, ...batches: readonly PreparedBatch[]): LoadableSet => ({
  batches: () => batches,
  manifestSha256: sha256(name),
  baselines: [
    {
      name: "2025-03-31",
      title: "31 March 2025",
      asOf: "2025-03-31",
      position: 1,
      batches: ["estate", "population"],
    },
  ],
});

/** Rows of every table that a load fills. */
export async function rowCounts(database: Database): Promise<unknown> {
  const tables = [
    "unit",
    "unit_name",
    "fact",
    "batch",
    "snapshot",
    "snapshot_batch",
    "current_snapshot",
    "source",
    "actor",
    "audit",
  ];
  const counts = tables.map((table) => `(select count(*) from ${table})::int as ${table}`).join(", ");
  const [row] = await inScope(database, { actor: "reader", units: "all" }, (tx) =>
    rowsOf(tx, sql.raw(`select ${counts}`)),
  );
  return row;
}
