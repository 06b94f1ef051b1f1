import { writeAudit } from "@/db/queries/audit";
import { keepActor } from "@/db/queries/actors";
import { insertPackIssue, readPack, readPackIssues, type PackRecord } from "@/db/queries/packs";
import { inScope, type Tx } from "@/db/transaction";
import { engineVersion } from "@/server/contracts/page";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadPosition } from "../positions/load-position";
import { packContent } from "./pack-content";

/**
 * Issues a pack again on a position: its charts are drawn anew and kept by value. Gives the number of the issue.
 * @throws AppError NOT_FOUND when there is no such pack, INVALID_INPUT when a chart cannot be drawn, CONFLICT when
 * somebody else issued it in the meantime
 */
export async function issuePack(
  context: ServiceContext,
  { pack, at }: { readonly pack: string; readonly at: string },
): Promise<number> {
  const [kept, issues] = await inScope(context.database, context.scope, async (tx) => [
    await readPack(tx, pack),
    await readPackIssues(tx, pack),
  ]);
  if (!kept) throw new AppError("NOT_FOUND", "There is no such pack.");
  const number = (issues[0]?.number ?? 0) + 1;
  const keep = await drawnIssue(context, kept, at, number);
  await inScope(context.database, context.scope, keep);
  return number;
}

/** Draws the charts of a pack; what it gives keeps them as an issue. */
export async function drawnIssue(
  context: ServiceContext,
  { id, charts, marking }: PackRecord,
  asked: string,
  number: number,
): Promise<(tx: Tx) => Promise<void>> {
  const { baseline, snapshot, parameters } = await loadPosition(context, asked);
  const content = JSON.stringify(await packContent(context, { charts, marking, at: baseline.name }));
  const record = {
    ...{ pack: id, number, snapshot: snapshot.id, registerHash: parameters.hash },
    ...{ engineVersion, content, at: context.now() },
  };
  return async (tx) => {
    await keepActor(tx, context.actor);
    if (!(await insertPackIssue(tx, record)))
      throw new AppError("CONFLICT", "Somebody else issued this pack in the meantime.");
    const { snapshot: of, registerHash, at } = record;
    await writeAudit(tx, {
      at,
      action: "pack.issued",
      entity: id,
      after: { number, snapshot: of, registerHash },
    });
  };
}
