import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { inScope, rowsOf, type Tx } from "@/db/transaction";
import { onBothDatabases } from "@/tests/support/database";

const settings = (tx: Tx) =>
  rowsOf<{ actor: string | null; scope: string | null }>(
    tx,
    sql`select current_setting('app.actor', true) as actor, current_setting('app.scope', true) as scope`,
  );

onBothDatabases("a transaction in scope", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  it("carries the actor and all units", async () => {
    const rows = await inScope(database, { actor: "local", units: "all" }, settings);
    expect(rows).toEqual([{ actor: "local", scope: "all" }]);
  });

  it("carries a list of units, and an empty list is not all", async () => {
    expect(await inScope(database, { actor: "a", units: ["BXI", "MRI"] }, settings)).toEqual([
      { actor: "a", scope: "BXI,MRI" },
    ]);
    expect(await inScope(database, { actor: "a", units: [] }, settings)).toEqual([{ actor: "a", scope: "" }]);
  });

  it("leaves no setting behind on any connection", async () => {
    await inScope(database, { actor: "local", units: "all" }, settings);
    const outside = await Promise.all(
      Array.from({ length: 20 }, () =>
        database.db.execute(sql`select coalesce(current_setting('app.actor', true), '') as actor`),
      ),
    );
    for (const result of outside) expect((result as { rows: unknown }).rows).toEqual([{ actor: "" }]);
  });

  it("keeps twenty scopes at once apart", async () => {
    const actors = Array.from({ length: 20 }, (_, index) => `actor-${index}`);
    const seen = await Promise.all(actors.map((actor) => inScope(database, { actor, units: [] }, settings)));
    expect(seen.map((rows) => rows[0]?.actor)).toEqual(actors);
  });

  it("refuses a unit code that would widen the scope", async () => {
    await expect(inScope(database, { actor: "a", units: ["all"] }, settings)).rejects.toThrow(
      /unit code in a scope/,
    );
    await expect(inScope(database, { actor: "a", units: ["A,B"] }, settings)).rejects.toThrow(
      /unit code in a scope/,
    );
  });

  it("undoes everything when the work fails, and passes its error on as it is", async () => {
    const mistake = new RangeError("the work failed");
    const work = inScope(database, { actor: "a", units: "all" }, async (tx) => {
      await rowsOf(tx, sql`insert into actor (id, kind, name) values ('gone', 'local', 'Gone')`);
      throw mistake;
    });
    await expect(work).rejects.toBe(mistake);
    const rows = await inScope(database, { actor: "a", units: "all" }, (tx) =>
      rowsOf(tx, sql`select * from actor`),
    );
    expect(rows).toEqual([]);
  });

  it("gives the driver's own error with its SQLSTATE, without the statement and its values", async () => {
    const secret = "a value nobody should read in a log";
    const work = inScope(database, { actor: "a", units: "all" }, (tx) =>
      rowsOf(tx, sql`insert into actor (id, kind, name) values ('x', 'robot', ${secret})`),
    );
    await expect(work).rejects.toMatchObject({
      code: "23514",
      message: expect.not.stringContaining(secret) as string,
    });
  });
});
