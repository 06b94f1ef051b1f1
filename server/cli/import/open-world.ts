import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/db/client";
import { databaseSettings } from "@/db/settings";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { localContext, type ServiceContext } from "@/server/services/context";
import { loadEmbedded } from "@/server/services/data/load-embedded";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { importWorld, type ImportWorld } from "@/server/services/imports/import-world";
import { shippedWorld } from "@/server/services/imports/shipped-world";

/** What files are read against, and the database where there is one. */
export interface OpenedWorld {
  /** Null in a dry run of a new installation: nothing is made for it. */
  readonly context: ServiceContext | null;
  /** As it is now: each file that is stored changes it. */
  readonly world: () => Promise<Omit<ImportWorld, "snapshot">>;
  readonly close: () => Promise<void>;
}

/** Opens the database, with the shipped figures in it; for a dry run where there is none yet, the shipped figures alone. */
export async function openWorld(isDryRun: boolean, tell: (line: string) => void): Promise<OpenedWorld> {
  const settings = databaseSettings();
  const isNew = settings.url === undefined && !existsSync(join(settings.folder, "PG_VERSION"));
  if (isDryRun && isNew) {
    const world = shippedWorld(new Date().toISOString().slice(0, "2026-03-31".length));
    return { context: null, world: () => Promise.resolve(world), close: () => Promise.resolve() };
  }
  const database = await openDatabase(settings);
  const context = localContext(database);
  try {
    await database.migrate();
    await loadEmbedded(context, embeddedSet(readEmbeddedFiles()), tell);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { context, world: () => importWorld(context), close: () => database.close() };
}
