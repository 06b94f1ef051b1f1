import { randomUUID } from "node:crypto";

/** How far the work is, or how it ended. */
export type JobState<Result> =
  | { readonly state: "running"; readonly done: number; readonly of: number; readonly doing: string }
  | { readonly state: "done"; readonly result: Result }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "cancelled" };

export interface Job<Subject, Result> {
  readonly id: string;
  /** Whose it is: nobody else sees it. */
  readonly actor: string;
  /** What it is of, to tell it and to begin it again. */
  readonly subject: Subject;
  state: JobState<Result>;
  readonly cancel: () => void;
}

/** How far the work is, said by the work itself. */
export type Progress = (done: number, of: number, doing: string) => void;
/** Its signal is raised when it is called off, and when it has ended: whatever it left running ends too. */
export type Work<Result> = (progress: Progress, signal: AbortSignal) => Promise<Result>;

const mostKept = 20;

/**
 * Long work of this process, one after the other beside the answers: it can be watched and called off, and what it gave
 * is kept for a while.
 */
export class JobList<Subject, Result> {
  private readonly jobs = new Map<string, Job<Subject, Result>>();
  private last: Promise<void> = Promise.resolve();

  /** @param onForgotten told of a job that is kept no longer */
  constructor(private readonly onForgotten: (job: Job<Subject, Result>) => void = () => undefined) {}

  find(id: string, actor: string): Job<Subject, Result> | null {
    const job = this.jobs.get(id);
    return job?.actor === actor ? job : null;
  }

  some(is: (job: Job<Subject, Result>) => boolean): boolean {
    return [...this.jobs.values()].some(is);
  }

  start(actor: string, subject: Subject, work: Work<Result>): Job<Subject, Result> {
    const stop = new AbortController();
    let isBegun = false;
    const job: Job<Subject, Result> = {
      ...{ id: randomUUID(), actor, subject },
      state: { state: "running", done: 0, of: 1, doing: "Waiting for its turn" },
      cancel: () => {
        if (job.state.state !== "running") return;
        job.state = isBegun ? { ...job.state, doing: "Calling it off" } : { state: "cancelled" };
        stop.abort();
      },
    };
    this.keep(job);
    this.last = this.last.then(async () => {
      if (stop.signal.aborted) return;
      isBegun = true;
      await run(job, work, stop.signal);
      stop.abort();
    });
    return job;
  }

  private keep(job: Job<Subject, Result>): void {
    this.jobs.set(job.id, job);
    for (const [id, other] of this.jobs) {
      if (this.jobs.size <= mostKept) return;
      if (other.state.state === "running") continue;
      this.jobs.delete(id);
      this.onForgotten(other);
    }
  }
}

/** Work that ends well although it was called off was called off too late: it is done, and nobody is told otherwise. */
async function run<Subject, Result>(
  job: Job<Subject, Result>,
  work: Work<Result>,
  signal: AbortSignal,
): Promise<void> {
  const progress: Progress = (done, of, doing) => {
    if (!signal.aborted) job.state = { state: "running", done, of, doing };
  };
  try {
    job.state = { state: "done", result: await work(progress, signal) };
  } catch (error) {
    job.state = signal.aborted ? { state: "cancelled" } : { state: "failed", reason: reasonOf(error) };
  }
}

/** The first line of what went wrong: what follows it is for those who look after the machine. */
function reasonOf(error: unknown): string {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return first;
}
