import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readAudit, verifyAuditChain } from "@/db/queries/audit";
import { inScope } from "@/db/transaction";
import { AppError } from "@/server/services/errors";
import type { ServiceContext } from "@/server/services/context";
import { commitBatch } from "@/server/services/data/commit-batch";
import { sources } from "@/server/parameters/sources";
import { onBothDatabases } from "@/tests/support/database";
import { aBatch, aFact, contextOf, estate, population, rowCounts, sha256 } from "./sample-batches";

onBothDatabases("a batch", (open) => {
  let database: Database;
  let context: ServiceContext;
  const refused = async (batch: ReturnType<typeof aBatch>) => {
    const before = await rowCounts(database);
    const failure = await commitBatch(context, batch).catch((error: unknown) => error);
    expect(await rowCounts(database)).toEqual(before);
    expect(failure).toBeInstanceOf(AppError);
    return failure;
  };

  beforeAll(async () => {
    database = await open();
    context = contextOf(database);
    expect(await commitBatch(context, estate)).toEqual({ batch: 1, committed: true });
  });

  it("goes in with its sources, its actor and one line in the audit", async () => {
    expect(await rowCounts(database)).toEqual({
      ...{ unit: 1, unit_name: 1, fact: 0, batch: 1, snapshot: 0, snapshot_batch: 0, current_snapshot: 0 },
      ...{ source: Object.keys(sources).length, actor: 1, audit: 1 },
    });
    const [line] = await inScope(database, context.scope, (tx) => readAudit(tx, 1));
    expect(line).toMatchObject({
      ...{
        actor: "local",
        action: "batch.committed",
        entity: "estate",
        at: "2026-11-21T10:00:00.000Z",
        before: null,
      },
      after: { batch: 1, title: "The estate file", sha256: sha256("estate"), rows: { units: 1, names: 1 } },
    });
  });

  it("of the same file is not stored twice, and says which batch it was", async () => {
    const before = await rowCounts(database);
    expect(await commitBatch(context, estate)).toEqual({ batch: 1, committed: false });
    expect(await rowCounts(database)).toEqual(before);
  });

  it("of the same file by another reader is another batch", async () => {
    const other = aBatch("estate-2", "estate", estate.rows);
    expect(await commitBatch(context, other)).toMatchObject({ committed: true });
  });

  it("of one file stored by eight at once is stored once", async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, () => commitBatch(context, population(780)).catch((error: unknown) => error)),
    );
    const committed = results.filter((result) => (result as { committed?: boolean }).committed === true);
    expect(committed).toHaveLength(1);
    for (const result of results) {
      expect(result instanceof AppError ? result.code : "stored").toMatch(/^(stored|CONFLICT)$/);
    }
    expect(await commitBatch(context, population(780))).toMatchObject({ committed: false });
  });

  it("that names an unknown unit leaves nothing behind, and says what to do", async () => {
    const rows = { facts: [aFact(1), aFact(2, "2025-03-31", "XXX")] };
    expect(await refused(aBatch("population", "unknown unit", rows))).toMatchObject({
      code: "INVALID_INPUT",
      message:
        '"The population file" was not stored, and nothing of it: it names a unit or a source that is not known. ' +
        "Add it to the file, or correct the code.",
    });
  });

  it("that says a thing twice, or a word that is none, leaves nothing behind", async () => {
    expect(await refused(aBatch("population", "twice", { facts: [aFact(1), aFact(2)] }))).toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringContaining("it says the same thing twice. Remove the repeated line.") as string,
    });
    expect(await refused(aBatch("population", "odd", { facts: [aFact(1, "31 March")] }))).toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringContaining("a value in it is not one of the allowed ones.") as string,
    });
  });

  it("keeps the chain of the audit whole, refusals included", async () => {
    expect(await inScope(database, context.scope, verifyAuditChain)).toBeNull();
  });
});
