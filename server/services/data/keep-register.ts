import { keepActor } from "@/db/queries/actors";
import { keepSources } from "@/db/queries/reference";
import type { Tx } from "@/db/transaction";
import { type Source, sources } from "@/server/parameters/sources";
import type { ServiceContext } from "../context";

/** What every batch refers to: who stores it, and the sources of the register. */
export async function keepRegister(tx: Tx, context: ServiceContext): Promise<void> {
  await keepActor(tx, context.actor);
  await keepSources(
    tx,
    Object.entries<Source>(sources).map(([id, source]) => ({ id, ...source })),
  );
}
