import { importIssuesFile } from "@/server/api/http/import-files";

export const GET = importIssuesFile;
