import { unitNamesResponse } from "@/server/api/http/unit-names";

export const dynamic = "force-dynamic";
export const GET = unitNamesResponse;
