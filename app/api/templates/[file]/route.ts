import { templateFileResponse } from "@/server/api/http/template-file";

export const GET = templateFileResponse;
