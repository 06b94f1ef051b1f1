import { jobFileResponse } from "@/server/api/http/pack-file";

export const GET = jobFileResponse;
