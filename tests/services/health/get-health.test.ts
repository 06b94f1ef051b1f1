import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { embeddedDatabase, inMemory } from "@/db/embedded";
import { getHealth } from "@/server/services/health/get-health";
import { onBothDatabases } from "../../support/database";

onBothDatabases("health", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  it("fails with what to do while nothing has been loaded", async () => {
    expect(await getHealth(() => Promise.resolve(database))).toEqual({
      status: "failing",
      reason: "No figures have been loaded yet. Start the service with npm start.",
    });
  });
});

describe("health", () => {
  let lite: PGlite;
  beforeAll(async () => {
    lite = await PGlite.create();
  });
  afterAll(async () => {
    if (!lite.closed) await lite.close();
  });

  it("fails with what to do while tables are missing", async () => {
    const health = await getHealth(() => Promise.resolve(embeddedDatabase(lite, inMemory)));
    expect(health).toMatchObject({
      status: "failing",
      reason: expect.stringMatching(/lacks tables .* npm start/) as string,
    });
  });

  it("fails with the database's own sentence when it has stopped working", async () => {
    await lite.close();
    const health = await getHealth(() => Promise.resolve(embeddedDatabase(lite, inMemory)));
    expect(health).toMatchObject({ reason: expect.stringContaining("has stopped working") as string });
  });

  it("fails with the database's own sentence when it cannot be opened", async () => {
    const refusal = new DatabaseError("locked", "The data folder is in use.");
    expect(await getHealth(() => Promise.reject(refusal))).toEqual({
      status: "failing",
      reason: refusal.message,
    });
  });

  it("hides nothing that is a fault of the program", async () => {
    await expect(getHealth(() => Promise.reject(new TypeError("a fault")))).rejects.toThrow("a fault");
  });
});
