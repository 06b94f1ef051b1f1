import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { DatabaseError, type DatabaseErrorCode } from "./database-error";
import { openEmbedded } from "./embedded";
import { openPostgres } from "./postgres";
import type * as schema from "./schema";
import type { DatabaseSettings } from "./settings";

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export type DatabaseKind = "pglite" | "postgres";

/** `behind`: migrations are missing. `failed`: it does not answer, for the reason given. */
export type DatabaseHealth =
  | { readonly state: "ready" | "behind" }
  | { readonly state: "failed"; readonly code: DatabaseErrorCode; readonly message: string };

export interface Database {
  readonly db: Db;
  readonly kind: DatabaseKind;
  /** Folder, or host, port and name without the password: for messages. */
  readonly place: string;
  migrate(): Promise<void>;
  close(): Promise<void>;
  health(): Promise<DatabaseHealth>;
  /** @throws DatabaseError when the disk has no room for the embedded set. */
  requireRoomToLoad(): Promise<void>;
  /** What an error thrown by a statement means: a `DatabaseError`, or the driver's own error with its SQLSTATE. */
  failure(error: unknown): unknown;
}

/** Opens the database that the settings name, without migrating it. @throws DatabaseError */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (process.env.NEXT_PHASE === "phase-production-build") {
    throw new DatabaseError(
      "building",
      "The database must not be opened while the pages are built: mark the page that reads it as dynamic.",
    );
  }
  return settings.url === undefined ? openEmbedded(settings.folder) : openPostgres(settings.url);
}
