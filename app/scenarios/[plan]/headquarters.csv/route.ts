import { headquartersCsvResponse } from "@/server/api/http/headquarters-csv";

export const GET = headquartersCsvResponse;
