import type { ServiceContext } from "../context";
import { importJobs } from "./import-jobs";
import type { IncomingFile } from "./incoming-file";
import { readInThread } from "./read-in-thread";
import { previewImport } from "./preview-import";
import { rowsSoFar } from "./rows-so-far";

/** Begins to read a file that was sent, and gives the id of the job. Nothing is stored. */
export function startImport(context: ServiceContext, file: IncomingFile): string {
  return importJobs().start(context.actor.id, { file, step: "reading" }, async (progress, signal) => {
    progress(0, 1, "Opening the file");
    const reading = readInThread(file, signal);
    const previewed = await previewImport(context, reading, rowsSoFar(progress, signal, "read"));
    return { step: "read", previewed };
  }).id;
}
