import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { readAudit, verifyAuditChain } from "@/db/queries/audit";
import { readBaselines } from "@/db/queries/batches";
import { readFacts } from "@/db/queries/facts";
import { inScope, type Tx } from "@/db/transaction";
import { known } from "@/server/engine/quantity";
import type { ServiceContext } from "@/server/services/context";
import { loadEmbedded } from "@/server/services/data/load-embedded";
import { snapshotManifest } from "@/server/services/data/snapshot-manifest";
import { onBothDatabases } from "@/tests/support/database";
import { aBatch, aFact, aSet, contextOf, estate, population, rowCounts } from "./sample-batches";

onBothDatabases("the embedded set", (open) => {
  let database: Database;
  let context: ServiceContext;
  const read = <T>(work: (tx: Tx) => Promise<T>) => inScope(database, context.scope, work);
  const populationNow = async () => {
    const [baseline] = await read(readBaselines);
    return (await read((tx) => readFacts(tx, baseline?.snapshot ?? "")))[0]?.quantity;
  };

  beforeEach(async () => {
    database = await open();
    context = contextOf(database);
  });

  it("is loaded whole, says what it is loading, and is not made again when it is there", async () => {
    const said: string[] = [];
    const set = aSet("one", estate, population(780));
    expect(await loadEmbedded(context, set, (sentence) => said.push(sentence))).toBe(true);
    expect(said).toEqual(["Loading The estate file.", "Loading The population file."]);
    const { id } = snapshotManifest("2025-03-31", [estate, population(780)]);
    expect(await read(readBaselines)).toEqual([
      { name: "2025-03-31", title: "31 March 2025", position: 1, snapshot: id, asOf: "2025-03-31" },
    ]);
    expect(await populationNow()).toEqual(known(780));

    const before = await rowCounts(database);
    const unwanted = () => {
      throw new Error("The rows were made again.");
    };
    expect(await loadEmbedded(context, { ...set, batches: unwanted })).toBe(false);
    expect(await rowCounts(database)).toEqual(before);
  });

  it("in a newer edition adds what is new, moves the baseline, and says so in the audit", async () => {
    await loadEmbedded(context, aSet("one", estate, population(780)));
    const [before] = await read(readBaselines);
    expect(await loadEmbedded(context, aSet("two", estate, population(800)))).toBe(true);
    const [after] = await read(readBaselines);
    expect(await populationNow()).toEqual(known(800));
    const lines = await read((tx) => readAudit(tx, 10));
    expect(lines.map(({ action, entity }) => `${action} ${entity.slice(0, 10)}`)).toEqual([
      expect.stringMatching(/^embedded-set.loaded /),
      "baseline.moved 2025-03-31",
      "batch.committed population",
      expect.stringMatching(/^embedded-set.loaded /),
      "baseline.moved 2025-03-31",
      "batch.committed population",
      "batch.committed estate",
    ]);
    expect(lines[1]).toMatchObject({
      before: { snapshot: before?.snapshot },
      after: { snapshot: after?.snapshot },
    });
    expect(await read(verifyAuditChain)).toBeNull();

    // Back to the first edition: its batches and its snapshot are there, only the pointer moves.
    expect(await loadEmbedded(context, aSet("one", estate, population(780)))).toBe(true);
    expect(await read(readBaselines)).toEqual([before]);
    expect(await loadEmbedded(context, aSet("one", estate, population(780)))).toBe(false);
  });

  it("leaves nothing behind when any part of it fails", async () => {
    const empty = await rowCounts(database);
    const wrong = aBatch("population", "wrong", { facts: [aFact(1, "2025-03-31", "XXX")] });
    await expect(loadEmbedded(context, aSet("wrong", estate, wrong))).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(await rowCounts(database)).toEqual(empty);

    await expect(loadEmbedded(context, aSet("short", estate))).rejects.toMatchObject({
      code: "NOT_FOUND",
      message:
        'The baseline "31 March 2025" needs the batch "population", which is not there: load it first.',
    });
    expect(await rowCounts(database)).toEqual(empty);

    const full = new DatabaseError("disk-full", "The disk is full.");
    const cramped: Database = { ...database, requireRoomToLoad: () => Promise.reject(full) };
    await expect(loadEmbedded({ ...context, database: cramped }, aSet("x", estate))).rejects.toBe(full);
    expect(await rowCounts(database)).toEqual(empty);
  });

  it("is loaded once by copies of the service that start together", async () => {
    const set = aSet("one", estate, population(780));
    const loads = await Promise.all([1, 2, 3].map(() => loadEmbedded(context, set)));
    expect(loads.filter(Boolean)).toHaveLength(1);
  });
});
