import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { latestEntity, readAudit, verifyAuditChain, writeAudit } from "@/db/queries/audit";
import { inScope, rowsOf } from "@/db/transaction";
import { onBothDatabases } from "@/tests/support/database";
import { at, execute, keepBasics, run } from "../support/sample";

onBothDatabases("the audit chain", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await run(database, async (tx) => {
      await keepBasics(tx);
      await writeAudit(tx, { at, action: "baseline.moved", entity: "now", after: { snapshot: "s1" } });
      await writeAudit(tx, {
        at,
        action: "baseline.moved",
        entity: "now",
        before: { snapshot: "s1" },
        after: { b: [1.5, null], a: "é" },
      });
      await writeAudit(tx, { at, action: "other", entity: "later" });
    });
  });
  /** As someone could who owns the database. */
  const verifyAfter = async (...statements: readonly string[]) => {
    let found: number | null = null;
    const undone = new Error("undone");
    const work = run(database, async (tx) => {
      for (const statement of ["alter table audit disable trigger user", ...statements])
        await rowsOf(tx, sql.raw(statement));
      found = await verifyAuditChain(tx);
      throw undone;
    });
    await expect(work).rejects.toBe(undone);
    return found;
  };
  const verify = () => run(database, verifyAuditChain);

  it("numbers lines from 1, starts from an empty hash and carries each hash on", async () => {
    const rows = (await execute(database, "select id::int, previous_hash, hash from audit order by id")) as {
      id: number;
      previous_hash: string;
      hash: string;
    }[];
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(rows.map((row) => row.previous_hash)).toEqual(["", rows[0]?.hash, rows[1]?.hash]);
    expect(await verify()).toBeNull();
  });

  it("hashes the previous hash, number, time, actor, action, entity, before and after", async () => {
    // Hand-written in PostgreSQL's way of printing jsonb: a space after each comma and colon.
    const line = `["", 1, "2026-11-21T10:00:00.123000Z", "tester", "baseline.moved", "now", null, {"snapshot": "s1"}]`;
    const expected = createHash("sha256").update(line).digest("hex");
    expect(await execute(database, "select hash from audit where id = 1")).toEqual([{ hash: expected }]);
  });

  it("reads lines newest first, as they were written", async () => {
    const [last, second] = await run(database, (tx) => readAudit(tx, 2));
    expect(last).toMatchObject({ id: 3, at, actor: "tester", action: "other", before: null, after: null });
    expect(second).toMatchObject({ before: { snapshot: "s1" }, after: { b: [1.5, null], a: "é" } });
    expect(await run(database, (tx) => latestEntity(tx, "baseline.moved"))).toBe("now");
    expect(await run(database, (tx) => latestEntity(tx, "never done"))).toBeNull();
  });

  it("takes no number and no hash from whoever writes", async () => {
    await execute(
      database,
      `insert into audit (id, actor, action, entity, previous_hash, hash) values (99, 'tester', 'a', 'e', 'x', 'y')`,
    );
    expect(await verify()).toBeNull();
    expect(await execute(database, "select id::int from audit where hash = 'y' or id > 4")).toEqual([]);
  });

  it("names the line that was changed", async () => {
    expect(await verifyAfter(`update audit set entity = 'another' where id = 2`)).toBe(2);
  });

  it("names the line after one whose hash was made to fit its change", async () => {
    const change = `update audit set action = 'innocent' where id = 1`;
    const cover = `update audit set hash = audit_hash(audit) where id = 1`;
    expect(await verifyAfter(change, cover)).toBe(2);
  });

  it("names the line after one that was taken out, first lines included", async () => {
    expect(await verifyAfter("delete from audit where id = 2")).toBe(3);
    expect(await verifyAfter("delete from audit where id = 1")).toBe(2);
  });

  it("does not fork when many write at once", async () => {
    const writers = Array.from({ length: 8 }, (_, index) => `w${index}`);
    await Promise.all(
      writers.map((entity) =>
        inScope(database, { actor: "tester", units: [] }, (tx) =>
          writeAudit(tx, { at, action: "race", entity }),
        ),
      ),
    );
    expect(await verify()).toBeNull();
    const [count] = await run(database, (tx) =>
      rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from audit`),
    );
    expect(count).toEqual({ n: 4 + 8 });
  });
});
