import { estateFileResponse } from "@/server/api/http/estate-file";

export const GET = estateFileResponse("xlsx");
