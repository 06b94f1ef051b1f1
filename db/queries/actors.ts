import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

export interface ActorRecord {
  readonly id: string;
  readonly kind: "local" | "user" | "system";
  readonly name: string;
}

/** Stores who acts, the first time that they act. */
export async function keepActor(tx: Tx, actor: ActorRecord): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into actor (id, kind, name) values (${actor.id}, ${actor.kind}, ${actor.name}) on conflict do nothing`,
  );
}
