import { planFileResponse } from "@/server/api/http/plan-file";

export const GET = planFileResponse;
