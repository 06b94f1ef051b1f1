import { qualityCsvResponse } from "@/server/api/http/quality-csv";

export const GET = qualityCsvResponse;
