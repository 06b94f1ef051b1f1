import type { Database } from "./client";
import { DatabaseError, type DatabaseErrorCode } from "./database-error";

/** After these the embedded database answers with nothing, or not at all. */
const fatal: readonly DatabaseErrorCode[] = ["broken", "disk-full"];

/**
 * The embedded database lives in this process and cannot be mended while it runs: once it has broken down,
 * no further answer may be given. A database server is another process and may come back.
 */
export function endingWhenBroken(database: Database, end: (sentence: string) => void): Database {
  if (database.kind !== "pglite") return database;
  return {
    ...database,
    failure(error) {
      const failure = database.failure(error);
      if (failure instanceof DatabaseError && fatal.includes(failure.code)) end(failure.message);
      return failure;
    },
    async health() {
      const health = await database.health();
      if (health.state === "failed" && fatal.includes(health.code)) end(health.message);
      return health;
    },
  };
}
