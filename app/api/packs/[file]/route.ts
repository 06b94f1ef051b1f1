import { packFileResponse } from "@/server/api/http/pack-file";

export const GET = packFileResponse;
