import { jobIssuesFile } from "@/server/api/http/import-files";

export const GET = jobIssuesFile;
