import { PGlite } from "@electric-sql/pglite";
import { existsSync, openAsBlob, renameSync, writeFileSync } from "node:fs";
import pg from "pg";
import { inject } from "vitest";
import { type Database, type DatabaseKind, openDatabase } from "@/db/client";
import { embeddedDatabase, inMemory } from "@/db/embedded";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { localContext } from "@/server/services/context";
import { loadEmbedded } from "@/server/services/data/load-embedded";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { onBothDatabases } from "./database";
import { postgresCopy } from "./postgres-copy";

/** Test files run beside each other: one of them loads, the others wait. Any number that nobody else takes. */
const turn = 7_041_962;

/** The same tests on both databases, `open` giving one with the embedded set. */
export const onBothLoaded = (name: string, body: (open: () => Promise<Database>) => void) =>
  onBothDatabases(name, body, loadedDatabase);

/** A database with the embedded set: a copy of one that is loaded once a run. Whoever opens it closes it. */
export async function loadedDatabase(kind: DatabaseKind): Promise<Database> {
  if (kind === "postgres") {
    const template = `${inject("postgresTemplate")}_loaded`;
    await inTurn(async (server) => {
      const { rowCount } = await server.query("select from pg_database where datname = $1", [template]);
      if (rowCount === 0) await makeTemplate(server, template);
    });
    return openDatabase({ url: await postgresCopy(template), folder: "" });
  }
  const file = `${inject("pgliteDump")}.loaded`;
  await inTurn(async () => {
    if (!existsSync(file)) await makeDump(file);
  });
  return embeddedDatabase(await PGlite.create({ loadDataDir: await openAsBlob(file) }), inMemory);
}

async function inTurn(run: (server: pg.Client) => Promise<void>): Promise<void> {
  const server = new pg.Client({ connectionString: inject("postgresUrl") });
  await server.connect();
  try {
    await server.query("select pg_advisory_lock($1)", [turn]);
    await run(server);
  } finally {
    await server.end();
  }
}

/** It has its name once it is whole. */
async function makeTemplate(server: pg.Client, template: string): Promise<void> {
  const making = `${template}_making`;
  await server.query(`create database ${making} template ${inject("postgresTemplate")}`);
  const address = new URL(`/${making}`, inject("postgresUrl")).href;
  const database = await openDatabase({ url: address, folder: "" });
  await load(database);
  await database.close();
  await server.query(`alter database ${making} rename to ${template}`);
}

async function makeDump(file: string): Promise<void> {
  const lite = await PGlite.create({ loadDataDir: await openAsBlob(inject("pgliteDump")) });
  await load(embeddedDatabase(lite, inMemory));
  const dump = await lite.dumpDataDir("none");
  await lite.close();
  writeFileSync(`${file}.making`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${file}.making`, file);
}

const load = (database: Database) => loadEmbedded(localContext(database), embeddedSet(readEmbeddedFiles()));
