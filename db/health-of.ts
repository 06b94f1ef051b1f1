import type { DatabaseHealth, Db } from "./client";
import { DatabaseError } from "./database-error";
import { pendingMigrations, requireNotNewer } from "./migrations-folder";

/** Asks the database itself, and says in words why it does not answer. */
export async function healthOf(
  db: Db,
  place: string,
  failure: (error: unknown) => unknown,
): Promise<DatabaseHealth> {
  try {
    await requireNotNewer(db, place);
    return { state: (await pendingMigrations(db)) === 0 ? "ready" : "behind" };
  } catch (error) {
    const cause = failure(error);
    if (cause instanceof DatabaseError) return { state: "failed", code: cause.code, message: cause.message };
    return { state: "failed", code: "broken", message: "The database answers with an error: see the log." };
  }
}
