import { keepActor } from "@/db/queries/actors";
import { writeAudit } from "@/db/queries/audit";
import { insertReportAnswer, readFigureReport } from "@/db/queries/figure-reports";
import { inScope } from "@/db/transaction";
import type { AnswerInput } from "@/server/contracts/reports";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";

/**
 * Answers a report, and closes it where that is asked; false where nothing is said.
 * @throws AppError NOT_FOUND when there is no such report, CONFLICT when it is closed
 */
export async function answerReport(
  context: ServiceContext,
  { report, answer, closes }: AnswerInput,
): Promise<boolean> {
  if (answer === "") return false;
  await inScope(context.database, context.scope, async (tx) => {
    if (!(await readFigureReport(tx, report))) throw new AppError("NOT_FOUND", "There is no such report.");
    await keepActor(tx, context.actor);
    const at = context.now();
    if (!(await insertReportAnswer(tx, { report, answer, closes, at })))
      throw new AppError("CONFLICT", "This report is closed, so nothing was added. Report the figure anew.");
    const action = closes ? "figure-report.closed" : "figure-report.answered";
    await writeAudit(tx, { at, action, entity: report });
  });
  return true;
}
