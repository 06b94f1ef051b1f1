import { headquartersCsvResponse } from "@/server/api/http/plan-file";

export const GET = headquartersCsvResponse;
