import { assumptionsCsvResponse } from "@/server/api/http/assumptions-csv";

export const GET = assumptionsCsvResponse;
