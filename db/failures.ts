import { DrizzleQueryError } from "drizzle-orm";
import { DatabaseError } from "./database-error";

const sqlState = /^[0-9A-Z]{5}$/;
const diskFull = "53100";
const unreachableCodes = /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE)/;
/** Connection exceptions, and a server that is going down or coming up. */
const unreachableStates = /^(08|57P)/;

/** The error below Drizzle's: its own message repeats the whole statement and every value in it. */
export function underlying(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? (error.cause ?? error) : error;
}

export function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : "";
}

/**
 * What a failed statement on the embedded database means. An error of SQL carries an SQLSTATE and passes
 * as it is; one without means that the database itself has broken down and must not be used further.
 */
export function embeddedFailure(error: unknown, place: string): unknown {
  const cause = underlying(error);
  if (cause instanceof DatabaseError) return cause;
  const code = codeOf(cause);
  if (code === diskFull || code === "ENOSPC" || /no space left/i.test(String(cause))) {
    return new DatabaseError(
      "disk-full",
      `The disk that holds ${place} is full: free some space and start again.`,
      {
        cause,
      },
    );
  }
  return sqlState.test(code) ? cause : broken(place, cause);
}

export function broken(place: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    "broken",
    `The embedded database in ${place} cannot be read or has stopped working. ` +
      `Start again; if that does not help, move the folder aside (for example to ${place}.old): a new one is then made ` +
      "and filled. Nothing was deleted.",
    { cause },
  );
}

/** What a failed statement on a server means: errors of SQL pass as they are, a lost connection is named. */
export function serverFailure(error: unknown, place: string): unknown {
  const cause = underlying(error);
  if (cause instanceof DatabaseError) return cause;
  const code = codeOf(cause);
  if (code === diskFull) {
    return new DatabaseError(
      "disk-full",
      `The disk of the database at ${place} is full: free some space on it.`,
      { cause },
    );
  }
  if (isUnreachable(code, cause)) return unreachable(place, cause);
  return cause;
}

function isUnreachable(code: string, cause: unknown): boolean {
  if (code === "")
    return /connection (terminated|timeout)|timeout (expired|exceeded)|connection ended/i.test(String(cause));
  return sqlState.test(code) ? unreachableStates.test(code) : unreachableCodes.test(code);
}

export function unreachable(place: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    "unreachable",
    `The database at ${place} does not answer: check that it is running and that DATABASE_URL names its host and port.`,
    { cause },
  );
}
