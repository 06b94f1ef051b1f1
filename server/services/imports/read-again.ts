import type { ServiceContext } from "../context";
import { findImportJob } from "./import-jobs";
import { startImport } from "./start-import";

/**
 * Begins to read the file of a job again, as after a name was added, and gives the id of the new job.
 * @throws AppError NOT_FOUND when the file is kept no more
 */
export function readAgain(context: ServiceContext, job: string): string {
  return startImport(context, findImportJob(context, job).subject.file);
}
