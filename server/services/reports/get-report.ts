import { readFigureReport, readReportAnswers } from "@/db/queries/figure-reports";
import { inScope } from "@/db/transaction";
import { longTime } from "@/server/contracts/format";
import type { ReportInput, ReportView } from "@/server/contracts/reports";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";

/** A report with what was answered. @throws AppError NOT_FOUND when there is none of that id */
export async function getReport(
  context: ServiceContext,
  { report: id, answer, tried }: ReportInput,
): Promise<ReportView> {
  const { report, answers } = await inScope(context.database, context.scope, async (tx) => ({
    report: await readFigureReport(tx, id),
    answers: await readReportAnswers(tx, id),
  }));
  if (!report) throw new AppError("NOT_FOUND", "There is no such report.");
  return {
    frame: pageFrame(await loadPosition(context, ""), "/data/reports", ""),
    ...{ report: id, figure: report.figure, figureHref: report.address, problem: report.problem },
    made: `${longTime(report.at)} by ${report.actor}`,
    answers: answers.map((each) => ({
      ...{ words: each.answer, closes: each.closes },
      made: `${longTime(each.at)} by ${each.actor}`,
    })),
    isClosed: report.isClosed,
    typed: answer,
    error: tried === "" ? null : { href: "#answer", sentence: "Write an answer." },
  };
}
