import { answerReportForm } from "@/server/api/http/report-forms";

export const POST = answerReportForm;
