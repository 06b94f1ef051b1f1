import { randomUUID } from "node:crypto";
import type { JobState } from "@/server/contracts/job";

export interface JobFile {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

export interface Job {
  readonly id: string;
  /** Whose it is: nobody else sees it. */
  readonly actor: string;
  /** What it is of, to begin it again. */
  readonly subject: { readonly title: string; readonly pack: string; readonly issue: number };
  state: JobState;
  file: JobFile | null;
  readonly cancel: () => void;
}

/** How far the work is, said by the work itself. */
export type Progress = (done: number, of: number, doing: string) => void;
export type Work = (progress: Progress, signal: AbortSignal) => Promise<JobFile>;

const mostKept = 20;

/**
 * Long work of this process, one after the other beside the answers: it can be watched and called off, and its files
 * are kept for a while.
 */
export class JobList {
  private readonly jobs = new Map<string, Job>();
  private last: Promise<void> = Promise.resolve();

  find(id: string, actor: string): Job | null {
    const job = this.jobs.get(id);
    return job?.actor === actor ? job : null;
  }

  start(actor: string, subject: Job["subject"], work: Work): Job {
    const stop = new AbortController();
    const job: Job = {
      ...{ id: randomUUID(), actor, subject, file: null },
      state: { state: "running", done: 0, of: 1, doing: "Waiting for its turn" },
      cancel: () => {
        if (job.state.state !== "running") return;
        job.state = { state: "cancelled" };
        stop.abort();
      },
    };
    this.keep(job);
    this.last = this.last.then(() => run(job, work, stop.signal));
    return job;
  }

  private keep(job: Job): void {
    this.jobs.set(job.id, job);
    for (const [id, { state }] of this.jobs) {
      if (this.jobs.size <= mostKept) return;
      if (state.state !== "running") this.jobs.delete(id);
    }
  }
}

async function run(job: Job, work: Work, signal: AbortSignal): Promise<void> {
  const progress: Progress = (done, of, doing) => {
    if (!signal.aborted) job.state = { state: "running", done, of, doing };
  };
  if (signal.aborted) return;
  try {
    const file = await work(progress, signal);
    if (signal.aborted) return;
    job.file = file;
    job.state = { state: "done", file: { name: file.name, bytes: file.body.byteLength } };
  } catch (error) {
    if (!signal.aborted) job.state = { state: "failed", reason: reasonOf(error) };
  }
}

/** The first line of what went wrong: what follows it is for those who look after the machine. */
function reasonOf(error: unknown): string {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return first;
}
