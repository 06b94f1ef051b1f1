import { PGlite } from "@electric-sql/pglite";
import { openAsBlob } from "node:fs";
import { afterAll, describe, inject } from "vitest";
import { type Database, type DatabaseKind, openDatabase } from "@/db/client";
import { embeddedDatabase, inMemory } from "@/db/embedded";
import { postgresCopy } from "./postgres-copy";

const kinds: readonly DatabaseKind[] = ["pglite", "postgres"];

/**
 * The same tests on both databases. `open` gives a fresh migrated one, or one of another make; all are closed at the end.
 * Open one in `beforeAll` where tests may share it: an embedded one takes about a second.
 */
export function onBothDatabases(
  name: string,
  body: (open: () => Promise<Database>) => void,
  make: (kind: DatabaseKind) => Promise<Database> = freshDatabase,
): void {
  describe.each(kinds)(`${name} (%s)`, (kind) => {
    const opened: Database[] = [];
    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
    });
    body(async () => {
      const database = await make(kind);
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
export const freshPostgresUrl = () => postgresCopy(inject("postgresTemplate"));
