import {
  AnswerInput,
  FindReportInput,
  ReportDraftInput,
  ReportInput,
  ReportsInput,
} from "@/server/contracts/reports";
import { addReport } from "@/server/services/reports/add-report";
import { answerReport } from "@/server/services/reports/answer-report";
import { getReport } from "@/server/services/reports/get-report";
import { getReportDraft } from "@/server/services/reports/get-report-draft";
import { getReports } from "@/server/services/reports/get-reports";
import { procedure, router } from "../trpc";

export const reportsRouter = router({
  list: procedure.input(ReportsInput).query(({ ctx, input }) => getReports(ctx, input.at)),
  draft: procedure.input(ReportDraftInput).query(({ ctx, input }) => getReportDraft(ctx, input)),
  add: procedure.input(ReportDraftInput).mutation(({ ctx, input }) => addReport(ctx, input)),
  /** Whether a report is held: asked before its page is begun. */
  find: procedure.input(FindReportInput).query(async ({ ctx, input }) => ({
    report: (await getReport(ctx, { ...input, answer: "", tried: "" })).report,
  })),
  get: procedure.input(ReportInput).query(({ ctx, input }) => getReport(ctx, input)),
  answer: procedure.input(AnswerInput).mutation(({ ctx, input }) => answerReport(ctx, input)),
});
