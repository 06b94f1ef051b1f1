import { watchListCsvResponse } from "@/server/api/http/watch-list-csv";

export const GET = watchListCsvResponse;
