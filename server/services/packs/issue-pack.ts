import { readPack, readPackIssues } from "@/db/queries/packs";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { drawPack } from "./draw-pack";
import { keepIssue } from "./keep-issue";
import { readPackCharts } from "./pack-charts";

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
  const { id, marking } = kept;
  const drawn = await drawPack(context, { charts: readPackCharts(kept.charts), marking, at });
  if (drawn.refused.length > 0) throw new AppError("INVALID_INPUT", drawn.refused.join(" "));
  const number = (issues[0]?.number ?? 0) + 1;
  await inScope(context.database, context.scope, (tx) => keepIssue(context, tx, id, number, drawn));
  return number;
}
