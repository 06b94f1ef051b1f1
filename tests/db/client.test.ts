import { sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { openDatabase } from "@/db/client";
import { databaseErrorCodes } from "@/db/database-error";
import { onBothDatabases } from "@/tests/support/database";
import { execute, run } from "./support/sample";
import { rowsOf } from "@/db/transaction";

it("is never opened while the pages are built", async () => {
  vi.stubEnv("NEXT_PHASE", "phase-production-build");
  await expect(openDatabase({ url: undefined, folder: "/nowhere" })).rejects.toMatchObject({
    code: "building",
  });
  vi.unstubAllEnvs();
});

it("fails for one of eleven reasons", () => {
  expect(new Set(databaseErrorCodes).size).toBe(11);
});

onBothDatabases("migrating", (open) => {
  it("is done, and done again changes nothing", async () => {
    const database = await open();
    expect(await database.health()).toEqual({ state: "ready" });
    const before = await execute(database, "select hash from drizzle.__drizzle_migrations order by id");
    await database.migrate();
    expect(await execute(database, "select hash from drizzle.__drizzle_migrations order by id")).toEqual(
      before,
    );
  });

  it("refuses a database that a newer version has migrated, and says so when asked how it is", async () => {
    const database = await open();
    await run(database, (tx) =>
      rowsOf(
        tx,
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a later version', 9999999999999)`,
      ),
    );
    await expect(database.migrate()).rejects.toMatchObject({
      code: "newer",
      message:
        `The database at ${database.place} was made by another, probably newer, version of Plimsoll: ` +
        "start that version, or use another folder (PLIMSOLL_DATA) or database (DATABASE_URL). Nothing was changed.",
    });
    expect(await database.health()).toMatchObject({ state: "failed", code: "newer" });
  });
});
