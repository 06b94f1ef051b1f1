import { PGlite } from "@electric-sql/pglite";
import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { type Database, type DatabaseKind, openDatabase } from "@/db/client";
import { embeddedDatabase, inMemory } from "@/db/embedded";

const kinds: readonly DatabaseKind[] = ["pglite", "postgres"];

/**
 * The same tests on both databases. `open` gives a fresh migrated one; all are closed at the end.
 * Open one in `beforeAll` where tests may share it: an embedded one takes about a second.
 */
export function onBothDatabases(name: string, body: (open: () => Promise<Database>) => void): void {
  describe.each(kinds)(`${name} (%s)`, (kind) => {
    const opened: Database[] = [];
    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
    });
    body(async () => {
      const database = await freshDatabase(kind);
      opened.push(database);
      return database;
    });
  });
}

/** A migrated database with no rows. Whoever opens it closes it. */
export async function freshDatabase(kind: DatabaseKind): Promise<Database> {
  if (kind === "postgres") return openDatabase({ url: await freshPostgresUrl(), folder: "" });
  const lite = await PGlite.create({ loadDataDir: await openAsBlob(inject("pgliteDump")) });
  return embeddedDatabase(lite, inMemory);
}

/** The address of a new migrated database on the test server. */
export async function freshPostgresUrl(): Promise<string> {
  const url = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${inject("postgresTemplate")}`);
  } finally {
    await client.end();
  }
  return new URL(`/${name}`, url).href;
}
