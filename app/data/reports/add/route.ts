import { addReportForm } from "@/server/api/http/report-forms";

export const POST = addReportForm;
