import { caseloadOverCsvResponse } from "@/server/api/http/caseload-over-csv";

export const GET = caseloadOverCsvResponse;
