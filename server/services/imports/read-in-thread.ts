import { Worker, type WorkerOptions } from "node:worker_threads";
import { takeSteps } from "@/server/jobs/thread-steps";
import { AppError } from "../errors";
import type { ImportFile } from "./import-file";
import type { IncomingFile } from "./incoming-file";
import { readingOf, type ReadingSteps } from "./reading-step";
import type { ReadingOrder } from "./reading-thread";
import type { ReadWorld } from "./read-world";

/** Enough for the largest files that are let in; a file that takes more is not worth the server. */
const mostMegabytes = 1024;

/** Written so that the build finds the thread's file and compiles it. */
const startThread = (options: WorkerOptions) =>
  new Worker(new URL("./reading-thread.ts", import.meta.url), options);

/**
 * A file that is read in a thread of its own, so that pages are answered meanwhile, until it is called off. What it takes of
 * memory is bounded: a thread that takes more ends, and nothing else does.
 */
export function readInThread(file: IncomingFile, signal: AbortSignal, start = startThread): ImportFile {
  const { name, bytes, path } = file;
  return {
    name,
    bytes,
    open: (world) => {
      const workerData: ReadingOrder = { path, name, world: plain(world) };
      const thread = start({ workerData, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
      return readingOf(stepsOf(takeSteps(thread, signal)));
    },
  };
}

/** Only what can be handed over, whatever else the world holds. */
const plain = ({ units, today, keyPlace }: ReadWorld): ReadWorld => ({ units, today, keyPlace });

async function* stepsOf(steps: ReadingSteps): ReadingSteps {
  try {
    return yield* steps;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    throw new AppError(
      "INVALID_INPUT",
      "The file needs more memory than there is for it. Split it into smaller files.",
    );
  }
}
