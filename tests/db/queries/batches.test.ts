import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { findBatch, insertBatch, keepSnapshot, movePointer, readBaselines } from "@/db/queries/batches";
import { onBothDatabases } from "@/tests/support/database";
import { at, execute, keepBasics, makeBatch, makeSnapshot, run } from "../support/sample";

onBothDatabases("batches and snapshots", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await run(database, keepBasics);
  });

  it("a batch is found again by kind and checksum, and not made twice", async () => {
    const batch = await run(database, (tx) => makeBatch(tx, "abc"));
    expect(await run(database, (tx) => findBatch(tx, "test", "abc"))).toBe(batch);
    expect(await run(database, (tx) => findBatch(tx, "other", "abc"))).toBeNull();
    const again = { kind: "test", title: "Another title", sha256: "abc", source: "first", at };
    expect(await run(database, (tx) => insertBatch(tx, again))).toBeNull();
    const stored = await execute(
      database,
      `select actor, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from batch where sha256 = 'abc'`,
    );
    expect(stored).toEqual([{ actor: "tester", at }]);
  });

  it("a snapshot keeps its batches in order, and the same manifest twice is one snapshot", async () => {
    await run(database, async (tx) => {
      const [a, b] = [await makeBatch(tx, "a"), await makeBatch(tx, "b")];
      await makeSnapshot(tx, "s1", "2025-03-31", [b, a]);
      await keepSnapshot(tx, {
        id: "s9",
        asOf: "2025-03-31",
        parent: null,
        manifestHash: "hash of s1",
        at,
        batches: [a],
      });
    });
    const rows = await execute(
      database,
      "select s.snapshot, s.position, b.sha256 from snapshot_batch s join batch b on b.id = s.batch order by 1, 2",
    );
    expect(rows).toEqual([
      { snapshot: "s1", position: 1, sha256: "b" },
      { snapshot: "s1", position: 2, sha256: "a" },
    ]);
  });

  it("baselines come in the order of the switch, with the date of the snapshot that they point to now", async () => {
    await run(database, async (tx) => {
      await makeSnapshot(tx, "s2", "2026-03-31", []);
      await movePointer(tx, { name: "later", title: "Later", position: 2, snapshot: "s1" });
      await movePointer(tx, { name: "earlier", title: "Earlier", position: 1, snapshot: "s1" });
      await movePointer(tx, { name: "later", title: "Renamed", position: 2, snapshot: "s2" });
    });
    expect(await run(database, readBaselines)).toEqual([
      { name: "earlier", title: "Earlier", position: 1, snapshot: "s1", asOf: "2025-03-31" },
      { name: "later", title: "Renamed", position: 2, snapshot: "s2", asOf: "2026-03-31" },
    ]);
  });

  it("a pointer to no snapshot, and a snapshot with a date that is not one, are refused", async () => {
    const pointer = { name: "x", title: "X", position: 3, snapshot: "none" };
    await expect(run(database, (tx) => movePointer(tx, pointer))).rejects.toMatchObject({ code: "23503" });
    await expect(run(database, (tx) => makeSnapshot(tx, "s3", "31/03/2026", []))).rejects.toMatchObject({
      code: "23514",
    });
  });
});
