import { overviewCsvResponse } from "@/server/api/http/overview-csv";

export const GET = overviewCsvResponse;
