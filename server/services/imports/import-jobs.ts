import { JobList, type Job } from "@/server/jobs/job-list";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { processWide } from "../process-wide";
import type { CommittedImport } from "./commit-import";
import type { IncomingFile } from "./incoming-file";
import type { Previewed } from "./preview-against";

/** A file, and what is done with it: it is read first, then, when its owner says so, stored. */
export interface ImportSubject {
  readonly file: IncomingFile;
  readonly step: "reading" | "storing";
}

export type ImportResult =
  | { readonly step: "read"; readonly previewed: Previewed }
  | { readonly step: "stored"; readonly committed: CommittedImport };

export type ImportJob = Job<ImportSubject, ImportResult>;

/** Files that are looked at, or stored, in this process. What is forgotten is removed. */
export const importJobs = () =>
  processWide("import-jobs", () => {
    const jobs = new JobList<ImportSubject, ImportResult>(({ subject: { file } }) => {
      if (!jobs.some(({ subject }) => subject.file === file)) file.drop();
    });
    return jobs;
  });

/**
 * A job of the reader's own.
 * @throws AppError NOT_FOUND when there is none of that id: files are kept for a while, and not over a restart
 */
export function findImportJob(context: ServiceContext, id: string): ImportJob {
  const job = importJobs().find(id, context.actor.id);
  if (!job) throw new AppError("NOT_FOUND", "This file is not kept any more. Choose it again.");
  return job;
}
