import { runFile } from "@/server/api/http/run-file";

export const GET = runFile("result");
