import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  unlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Database, Db } from "./client";
import { DatabaseError } from "./database-error";
import { broken, codeOf, embeddedFailure } from "./failures";
import { lockFolder } from "./folder-lock";
import { type FreeSpace, loadingMegabytes, requireFreeSpace, runningMegabytes } from "./free-space";
import { healthOf } from "./health-of";
import { migrationsFolder, requireNotNewer } from "./migrations-folder";
import * as schema from "./schema";

/** The PostgreSQL whose files this PGlite writes; a folder made by another cannot be opened. */
const folderVersion = "18";

/** Lies in a folder while a database is being made in it. */
const unfinished = ".unfinished";

/** Opens the embedded database in a folder, which is made when it is not there. @throws DatabaseError */
export async function openEmbedded(folder: string, freeSpace?: FreeSpace): Promise<Database> {
  const isNew = prepareFolder(folder);
  const requireRoom = (megabytes: number) => requireFreeSpace(folder, megabytes, freeSpace);
  await requireRoom(isNew ? loadingMegabytes : runningMegabytes);
  const release = writing(folder, () => lockFolder(folder));
  try {
    if (!isNew) requireReadable(folder);
    const lite = isNew ? await createIn(folder) : await PGlite.create(folder);
    const database = embeddedDatabase(lite, { place: folder, release, requireRoom });
    await requireNotNewer(database.db, folder);
    return database;
  } catch (error) {
    release();
    throw embeddedFailure(error, folder);
  }
}

/** What lies around a PGlite: nothing, when it is in memory. */
export interface Surroundings {
  readonly place: string;
  readonly release: () => void;
  readonly requireRoom: (megabytes: number) => Promise<void>;
}

export const inMemory: Surroundings = {
  place: "memory",
  release: () => undefined,
  requireRoom: () => Promise.resolve(),
};

/** A PGlite that is open already, as a database. */
export function embeddedDatabase(lite: PGlite, { place, release, requireRoom }: Surroundings): Database {
  const drizzled = drizzle(lite, { schema });
  const db = drizzled as unknown as Db;
  const failure = (error: unknown) => embeddedFailure(error, place);
  return {
    db,
    kind: "pglite",
    place,
    failure,
    health: () => healthOf(db, place, failure),
    requireRoomToLoad: () => requireRoom(loadingMegabytes),
    async migrate() {
      try {
        await requireNotNewer(db, place);
        await migrate(drizzled, { migrationsFolder: migrationsFolder() });
      } catch (error) {
        throw failure(error);
      }
    },
    async close() {
      try {
        if (!lite.closed) await lite.close();
      } finally {
        release();
      }
    },
  };
}

/** Makes a new database; one that was interrupted while being made holds nothing yet, and is made again. */
async function createIn(folder: string): Promise<PGlite> {
  for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true });
  const marker = join(folder, unfinished);
  writeFileSync(marker, "");
  const lite = await PGlite.create(folder);
  unlinkSync(marker);
  return lite;
}

/** @returns whether the folder holds nothing yet */
function prepareFolder(folder: string): boolean {
  return writing(folder, () => {
    if (existsSync(folder) && !statSync(folder).isDirectory()) throw notAFolder(folder);
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, `.writable-${process.pid}`);
    writeFileSync(probe, "");
    unlinkSync(probe);
    return readdirSync(folder).length === 0 || existsSync(join(folder, unfinished));
  });
}

function writing<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTDIR" || code === "EEXIST") throw notAFolder(folder);
    if (code === "ENOSPC") throw embeddedFailure(error, folder);
    if (error instanceof DatabaseError || code === "") throw error;
    throw new DatabaseError(
      "not-writable",
      `Plimsoll may not write in ${dirname(folder)} or in the data folder ${folder} (${code}): ` +
        "give this user the right to, or set PLIMSOLL_DATA to a folder of its own.",
      { cause: error },
    );
  }
}

function notAFolder(folder: string): DatabaseError {
  return new DatabaseError(
    "not-a-folder",
    `The data folder ${folder} is a file, or lies below one: set PLIMSOLL_DATA to a folder.`,
  );
}

function requireReadable(folder: string): void {
  let version: string;
  try {
    version = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    throw broken(folder, error);
  }
  if (Number(version) > Number(folderVersion)) {
    throw new DatabaseError(
      "newer",
      `The data folder ${folder} was made by a newer version of Plimsoll: start that version, ` +
        "or set PLIMSOLL_DATA to another folder. Nothing was changed.",
    );
  }
  if (version !== folderVersion) throw broken(folder, `PG_VERSION is ${version}`);
}
