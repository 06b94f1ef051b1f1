import { chartFileResponse } from "@/server/api/http/chart-file";

export const GET = chartFileResponse;
