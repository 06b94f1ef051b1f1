import { PGlite } from "@electric-sql/pglite";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "@/db/client";
import { embeddedDatabase, inMemory } from "@/db/embedded";
import { startPostgres, type PostgresServer } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test server's own database, for making others. */
    postgresUrl: string;
    /** A migrated database there, to be copied. */
    postgresTemplate: string;
    /** File with a migrated embedded database, to be loaded into memory. */
    pgliteDump: string;
  }
}

const template = "plimsoll_template";

/** Both databases, migrated once by the real migrations; every test file takes copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-tests-"));
  const server = await startPostgres();
  const teardown = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server);
    project.provide("postgresUrl", server.url("postgres"));
    project.provide("postgresTemplate", template);
    project.provide("pgliteDump", await makeDump(folder));
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

async function makeTemplate(server: PostgresServer): Promise<void> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  const database = await openDatabase({ url: server.url(template), folder: "" });
  await database.migrate();
  await database.close();
}

async function makeDump(folder: string): Promise<string> {
  const lite = await PGlite.create();
  await embeddedDatabase(lite, inMemory).migrate();
  const dump = await lite.dumpDataDir("none");
  await lite.close();
  const file = join(folder, "migrated.tar");
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  return file;
}
