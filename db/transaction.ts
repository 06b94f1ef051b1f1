import { type SQL, sql } from "drizzle-orm";
import type { Database } from "./client";

/** Who asks, and for which units: carried by every transaction, so that row rules can be switched on in one place. */
export interface Scope {
  readonly actor: string;
  readonly units: "all" | readonly string[];
}

const statements = Symbol("statements");

/** An open transaction, to be handed to the functions of `db/queries`. Nothing else can be done with it. */
export interface Tx {
  readonly [statements]: (query: SQL) => Promise<readonly unknown[]>;
}

interface Executor {
  execute(query: SQL): Promise<unknown>;
}

/**
 * Runs everything in one transaction that carries the actor and the scope; an error undoes all of it.
 * Never open a second one inside: the embedded database has one connection and would wait for itself.
 * @throws DatabaseError, the driver's error with its SQLSTATE, or what `run` throws
 */
export async function inScope<T>(database: Database, scope: Scope, run: (tx: Tx) => Promise<T>): Promise<T> {
  const units = scopeText(scope);
  const thrown: unknown[] = [];
  try {
    return await database.db.transaction(async (transaction) => {
      const tx = scopedTransaction(database, transaction);
      await rowsOf(
        tx,
        sql`select set_config('app.actor', ${scope.actor}, true), set_config('app.scope', ${units}, true)`,
      );
      try {
        return await run(tx);
      } catch (error) {
        thrown.push(error);
        throw error;
      }
    });
  } catch (error) {
    throw thrown.includes(error) ? error : database.failure(error);
  }
}

/** Runs one statement and gives its rows. For `db/` only. */
export async function rowsOf<Row>(tx: Tx, query: SQL): Promise<Row[]> {
  return (await tx[statements](query)) as Row[];
}

function scopedTransaction(database: Database, transaction: Executor): Tx {
  return {
    [statements]: async (query) => {
      try {
        const result = (await transaction.execute(query)) as { readonly rows: readonly unknown[] };
        return result.rows;
      } catch (error) {
        throw database.failure(error);
      }
    },
  };
}

function scopeText({ units }: Scope): string {
  if (units === "all") return "all";
  const odd = units.find((unit) => unit.includes(",") || unit === "all");
  if (odd !== undefined)
    throw new TypeError(`A unit code in a scope must not be "all" or hold a comma: "${odd}".`);
  return units.join(",");
}
