import { JobList } from "@/server/jobs/job-list";
import { processWide } from "../process-wide";

/** A file that a job has made. */
export interface PrintedFile {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

/** Which issue of which pack is printed. */
export interface PrintedIssue {
  readonly title: string;
  readonly pack: string;
  readonly issue: number;
}

/** Packs that are being printed, or were a while ago. */
export const packJobs = () => processWide("pack-jobs", () => new JobList<PrintedIssue, PrintedFile>());
