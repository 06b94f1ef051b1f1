import { plural } from "@/server/contracts/format";
import type { Progress } from "@/server/jobs/job-list";

/** Tells how many rows were read or stored, and ends the work where it was called off. */
export function rowsSoFar(progress: Progress, signal: AbortSignal, done: string, of = 0) {
  return (rows: number): void => {
    signal.throwIfAborted();
    progress(Math.min(rows, of), Math.max(of, 1), `${plural(rows, "row")} ${done}`);
  };
}
