import type { RunFileInput } from "@/server/contracts/run";
import { api, isNotFound } from "../caller";

interface RunParams {
  readonly params: Promise<{ readonly run: string }>;
}

const notFound = 404;

/** A text of a sealed run as a file that the browser keeps. */
export function runFile(part: RunFileInput["part"]) {
  return async (_: Request, { params }: RunParams): Promise<Response> => {
    try {
      const { name, body } = await api.scenarioRuns.file({ run: (await params).run, part });
      return new Response(body, {
        headers: {
          "content-type": "application/json; charset=utf-8",
          "content-disposition": `attachment; filename="${name}"`,
        },
      });
    } catch (error) {
      if (isNotFound(error)) return new Response(null, { status: notFound });
      throw error;
    }
  };
}
