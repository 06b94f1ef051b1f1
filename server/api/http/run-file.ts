import type { RunFileInput } from "@/server/contracts/run";
import { api } from "../caller";
import { foundFile } from "./found-file";

interface RunParams {
  readonly params: Promise<{ readonly run: string }>;
}

/** A text of a sealed run as a file. */
export function runFile(part: RunFileInput["part"]) {
  return async (_: Request, { params }: RunParams): Promise<Response> => {
    const { run } = await params;
    return foundFile("json", () => api.scenarioRuns.file({ run, part }));
  };
}
