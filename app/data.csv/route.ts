import { dataCsvResponse } from "@/server/api/http/data-csv";

export const GET = dataCsvResponse;
