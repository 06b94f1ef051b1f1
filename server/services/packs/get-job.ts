import type { JobState, JobView } from "@/server/contracts/job";
import type { Job } from "@/server/jobs/job-list";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { issueAddress } from "./pack-address";
import { packJobs, type PrintedFile, type PrintedIssue } from "./pack-jobs";

/**
 * A job of the reader's own.
 * @throws AppError NOT_FOUND when there is none of that id: jobs are kept for a while, and not over a restart
 */
export function findJob(context: ServiceContext, id: string): Job<PrintedIssue, PrintedFile> {
  const job = packJobs().find(id, context.actor.id);
  if (!job)
    throw new AppError("NOT_FOUND", "This file is not kept any more. Open the pack and make it again.");
  return job;
}

/** How far the printing of a pack is. */
export function getJob(context: ServiceContext, id: string): JobView {
  const { subject, state } = findJob(context, id);
  return {
    ...{ job: id, title: subject.title, state: shownState(state) },
    backHref: issueAddress(subject.pack, subject.issue),
    retryAction: `/summaries/packs/${subject.pack}/print`,
    retryFields: { issue: String(subject.issue) },
    fileHref: `/api/packs/jobs/${id}`,
  };
}

/** The file that a job has made; null while it is not. */
export function getJobFile(context: ServiceContext, id: string): PrintedFile | null {
  const { state } = findJob(context, id);
  return state.state === "done" ? state.result : null;
}

function shownState(state: Job<PrintedIssue, PrintedFile>["state"]): JobState {
  if (state.state !== "done") return state;
  const { name, body } = state.result;
  return { state: "done", file: { name, bytes: body.byteLength } };
}
