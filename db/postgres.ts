import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Database, Db } from "./client";
import { DatabaseError } from "./database-error";
import { codeOf, serverFailure, unreachable } from "./failures";
import { healthOf } from "./health-of";
import { migrationsFolder, requireNotNewer } from "./migrations-folder";
import * as schema from "./schema";

const oldestServer = 15;
const connections = 10;
const connectTimeoutMs = 10_000;
/** Any number, as long as every copy of the service takes the same one. */
const migrationLock = 7_316_501;
/** Invalid sign-in, no such database, no right to connect. */
const refusals = ["28000", "28P01", "3D000", "42501"];

/** Opens a pool of connections to a PostgreSQL server. @throws DatabaseError */
export async function openPostgres(url: string): Promise<Database> {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
  });
  // An idle connection that is lost is reported here; the next query opens another and reports its own error.
  pool.on("error", () => undefined);
  try {
    await requireVersion(pool, place);
    const database = pooledDatabase(pool, place);
    await requireNotNewer(database.db, place);
    return database;
  } catch (error) {
    await pool.end();
    throw openingFailure(error, place);
  }
}

function pooledDatabase(pool: pg.Pool, place: string): Database {
  const db = drizzle(pool, { schema }) as unknown as Db;
  const failure = (error: unknown) => serverFailure(error, place);
  return {
    db,
    kind: "postgres",
    place,
    failure,
    health: () => healthOf(db, place, failure),
    migrate: () => migrateLocked(pool, place),
    // A server's disk is its own operator's business.
    requireRoomToLoad: () => Promise.resolve(),
    close: () => (pool.ended ? Promise.resolve() : pool.end()),
  };
}

/** Copies of the service that start together must not migrate at once. */
async function migrateLocked(pool: pg.Pool, place: string): Promise<void> {
  try {
    const client = await pool.connect();
    try {
      await client.query("select pg_advisory_lock($1)", [migrationLock]);
      const drizzled = drizzle(client, { schema });
      await requireNotNewer(drizzled, place);
      await migrate(drizzled, { migrationsFolder: migrationsFolder() });
    } finally {
      // Ending the session gives the lock back, whatever state the connection is in.
      client.release(true);
    }
  } catch (error) {
    throw serverFailure(error, place);
  }
}

async function requireVersion(pool: pg.Pool, place: string): Promise<void> {
  const { rows } = await pool.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= oldestServer) return;
  throw new DatabaseError(
    "old-server",
    `The database at ${place} is PostgreSQL ${major} and Plimsoll needs PostgreSQL ${oldestServer} or newer: ` +
      "set DATABASE_URL to a newer server.",
  );
}

function openingFailure(error: unknown, place: string): unknown {
  const cause = serverFailure(error, place);
  if (cause instanceof DatabaseError) return cause;
  if (refusals.includes(codeOf(cause))) {
    return new DatabaseError(
      "refused",
      `The database at ${place} refuses the connection: check the user, the password and the name of the database in DATABASE_URL.`,
      { cause },
    );
  }
  return unreachable(place, cause);
}

/** Host, port and database name: never the user's name or password. */
function placeOf(url: string): string {
  try {
    const { protocol, hostname, port, pathname } = new URL(url);
    if (protocol !== "postgres:" && protocol !== "postgresql:") throw new TypeError("another protocol");
    return `${hostname || "localhost"}:${port || "5432"}${pathname}`;
  } catch {
    throw new DatabaseError(
      "settings",
      "DATABASE_URL is not the address of a PostgreSQL database: write postgres://user:password@host:5432/name, " +
        "or leave it out to use the embedded database.",
    );
  }
}
