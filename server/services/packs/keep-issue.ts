import { keepActor } from "@/db/queries/actors";
import { writeAudit } from "@/db/queries/audit";
import { insertPackIssue } from "@/db/queries/packs";
import type { Tx } from "@/db/transaction";
import { engineVersion } from "@/server/contracts/page";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import type { DrawnPack } from "./draw-pack";

/**
 * Keeps the drawn charts of a pack as an issue of it.
 * @throws AppError CONFLICT when its number is taken
 */
export async function keepIssue(
  context: ServiceContext,
  tx: Tx,
  pack: string,
  number: number,
  { position, charts }: DrawnPack,
): Promise<void> {
  const [snapshot, registerHash, at] = [position.snapshot.id, position.parameters.hash, context.now()];
  await keepActor(tx, context.actor);
  const content = JSON.stringify(charts);
  if (!(await insertPackIssue(tx, { pack, number, snapshot, registerHash, engineVersion, content, at })))
    throw new AppError("CONFLICT", "Somebody else issued this pack in the meantime.");
  await writeAudit(tx, {
    at,
    action: "pack.issued",
    entity: pack,
    after: { number, snapshot, registerHash },
  });
}
