import { randomUUID } from "node:crypto";
import { keepActor } from "@/db/queries/actors";
import { writeAudit } from "@/db/queries/audit";
import { insertFigureReport } from "@/db/queries/figure-reports";
import { inScope } from "@/db/transaction";
import type { ReportDraftInput } from "@/server/contracts/reports";
import type { ServiceContext } from "../context";
import { reportedFigure } from "./reported-figure";

/**
 * Keeps a report on a figure and gives its id; null where nothing is said about it.
 * @throws AppError NOT_FOUND when the figure is not held
 */
export async function addReport(context: ServiceContext, input: ReportDraftInput): Promise<string | null> {
  const { figure, href } = await reportedFigure(context, input);
  if (input.problem === "") return null;
  const id = randomUUID();
  const snapshot = input.pin.split(".")[0] ?? "";
  await inScope(context.database, context.scope, async (tx) => {
    await keepActor(tx, context.actor);
    const at = context.now();
    await insertFigureReport(tx, { id, address: href, figure, snapshot, problem: input.problem, at });
    await writeAudit(tx, { at, action: "figure.reported", entity: id, after: { figure, address: href } });
  });
  return id;
}
