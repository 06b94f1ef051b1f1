import { type Database, openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import type { DatabaseSettings } from "@/db/settings";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { localContext } from "@/server/services/context";
import { AppError } from "@/server/services/errors";
import { loadEmbedded } from "@/server/services/data/load-embedded";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import type { Say } from "./say";

/** Opens the database, brings its tables up to date, loads the embedded set where it is missing, and closes it. */
export async function prepareDatabase(
  settings: DatabaseSettings,
  say: Say,
  open: (settings: DatabaseSettings) => Promise<Database> = openDatabase,
): Promise<void> {
  say(settings.url === undefined ? `Opening the data folder ${settings.folder}.` : "Opening the database.");
  const database = await open(settings);
  try {
    await database.migrate();
    await loadEmbedded(localContext(database), embeddedSet(readEmbeddedFiles()), say);
  } catch (error) {
    if (!isDatabaseFailure(error)) await database.close();
    throw error;
  }
  await database.close();
}

/** A database that has failed may never answer to being closed; the end of the process frees its lock. */
const isDatabaseFailure = (error: unknown) =>
  error instanceof DatabaseError || (error instanceof AppError && error.code === "UNAVAILABLE");
