import type { ServiceContext } from "../context";
import { findImportJob } from "./import-jobs";

/** Calls a job off where it runs, and throws its file away. @throws AppError NOT_FOUND when it is kept no more */
export function discardImport(context: ServiceContext, id: string): void {
  const job = findImportJob(context, id);
  job.cancel();
  job.subject.file.drop();
}
