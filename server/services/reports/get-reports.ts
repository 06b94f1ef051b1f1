import { readFigureReports, type FigureReportLine } from "@/db/queries/figure-reports";
import { inScope } from "@/db/transaction";
import { longTime, plural } from "@/server/contracts/format";
import type { ReportLineView, ReportsView } from "@/server/contracts/reports";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";

const mostShown = 500;

/** Problems with figures that were reported: open ones and closed ones, the last first. */
export async function getReports(context: ServiceContext, at: string): Promise<ReportsView> {
  const position = await loadPosition(context, at);
  const reports = await inScope(context.database, context.scope, (tx) => readFigureReports(tx, mostShown));
  return {
    frame: pageFrame(position, "/data/reports", ""),
    open: reports.filter(({ isClosed }) => !isClosed).map(viewLine),
    closed: reports.filter(({ isClosed }) => isClosed).map(viewLine),
  };
}

function viewLine({ id, figure, problem, actor, at, answers }: FigureReportLine): ReportLineView {
  return {
    ...{ href: `/data/reports/${id}`, figure, problem },
    made: `${longTime(at)} by ${actor}`,
    answers: answers === 0 ? "None yet" : plural(answers, "answer"),
  };
}
