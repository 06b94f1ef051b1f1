import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadPosition } from "../positions/load-position";
import { commitImport } from "./commit-import";
import { findImportJob, importJobs } from "./import-jobs";
import { isStorable } from "./is-storable";
import { readInThread } from "./read-in-thread";
import { rowsSoFar } from "./rows-so-far";

interface StoreInput {
  readonly job: string;
  readonly ticked: boolean;
}

/**
 * Begins to store a file that was read, and gives the id of the job; null where there are warnings that nobody has ticked.
 * @throws AppError NOT_FOUND when the file is kept no more, INVALID_INPUT when it has errors
 */
export function storeImport(context: ServiceContext, { job: id, ticked }: StoreInput): string | null {
  const { state, subject } = findImportJob(context, id);
  if (state.state !== "done" || state.result.step !== "read" || state.result.previewed.state !== "read")
    throw new AppError("INVALID_INPUT", "This file has not been read, so it cannot be stored.");
  const { preview } = state.result.previewed;
  if (!isStorable(preview)) throw new AppError("INVALID_INPUT", "This file has errors: correct it first.");
  if (preview.problems.counts.warning > 0 && !ticked) return null;
  const { file } = subject;
  const storing = importJobs().start(
    context.actor.id,
    { file, step: "storing" },
    async (progress, signal) => {
      const committed = await commitImport(context, readInThread(file, signal), preview, {
        onRows: rowsSoFar(progress, signal, "stored", preview.rows),
        beforeShown: async (snapshot) => {
          progress(1, 1, "Working out the position");
          await loadPosition(context, snapshot);
        },
      });
      file.drop();
      return { step: "stored", committed };
    },
  );
  return storing.id;
}
