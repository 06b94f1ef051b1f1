import { errorRiskCsvResponse } from "@/server/api/http/error-risk-csv";

export const GET = errorRiskCsvResponse;
