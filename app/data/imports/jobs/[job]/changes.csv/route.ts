import { jobChangesFile } from "@/server/api/http/import-files";

export const GET = jobChangesFile;
