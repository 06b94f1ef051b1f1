import { readMigrationFiles } from "drizzle-orm/migrator";
import { sql } from "drizzle-orm";
import { join } from "node:path";
import type { Db } from "./client";
import { DatabaseError } from "./database-error";

/** The application is always started from the project's root, bundled or not. */
export const migrationsFolder = () => join(/* turbopackIgnore: true */ process.cwd(), "db", "migrations");

/** Migrations that this database has had and this version of Plimsoll does not know. */
export async function requireNotNewer(db: Db, place: string): Promise<void> {
  const known = new Set(knownHashes());
  const applied = await appliedHashes(db);
  if (applied.every((hash) => known.has(hash))) return;
  throw new DatabaseError(
    "newer",
    `The database at ${place} was made by another, probably newer, version of Plimsoll: ` +
      "start that version, or use another folder (PLIMSOLL_DATA) or database (DATABASE_URL). Nothing was changed.",
  );
}

/** How many of our migrations the database has not had yet. */
export async function pendingMigrations(db: Db): Promise<number> {
  const applied = new Set(await appliedHashes(db));
  return knownHashes().filter((hash) => !applied.has(hash)).length;
}

function knownHashes(): string[] {
  return readMigrationFiles({ migrationsFolder: migrationsFolder() }).map((migration) => migration.hash);
}

async function appliedHashes(db: Db): Promise<string[]> {
  const found = await db.execute(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as "exists"`,
  );
  const [table] = (found as { readonly rows: { readonly exists: boolean }[] }).rows;
  if (table?.exists !== true) return [];
  const rows = await db.execute(sql`select hash from drizzle.__drizzle_migrations order by id`);
  return (rows as { readonly rows: { readonly hash: string }[] }).rows.map((row) => row.hash);
}
