import { caseloadCsvResponse } from "@/server/api/http/caseload-csv";

export const GET = caseloadCsvResponse;
