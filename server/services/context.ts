import type { Database } from "@/db/client";
import type { ActorRecord } from "@/db/queries/actors";
import type { Scope } from "@/db/transaction";

/** Who asks, for which units, of which database, and what time it is: the first argument of every use case. */
export interface ServiceContext {
  readonly database: Database;
  readonly actor: ActorRecord;
  /** What every transaction carries: the actor's id and the units that they may see. */
  readonly scope: Scope;
  /** In UTC, ISO 8601. */
  readonly now: () => string;
}

const localActor: ActorRecord = { id: "local", kind: "local", name: "Local user" };

/** The one user of a machine without sign-in, who may see everything. */
export function localContext(database: Database): ServiceContext {
  return {
    database,
    actor: localActor,
    scope: { actor: localActor.id, units: "all" },
    now: () => new Date().toISOString(),
  };
}
