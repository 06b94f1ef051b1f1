import { unitsCsvResponse } from "@/server/api/http/units-csv";

export const GET = unitsCsvResponse;
