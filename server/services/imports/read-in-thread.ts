import { Worker } from "node:worker_threads";
import { takeSteps } from "@/server/jobs/thread-steps";
import { AppError } from "../errors";
import type { ImportFile } from "./import-file";
import type { IncomingFile } from "./incoming-file";
import { readingOf, type ReadingSteps } from "./reading-step";
import type { ReadingOrder } from "./reading-thread";
import type { ReadWorld } from "./read-world";

/** Of memory: enough for the largest files that are let in. It is the second guard: what grows with a file has limits of its own. */
const mostMegabytes = 1024;

/** Spelt out, so that the build finds the thread's file and compiles it: it does not with options that are passed on. */
function startThread(order: ReadingOrder): Worker {
  return new Worker(new URL("./reading-thread.ts", import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
}

/**
 * A file that is read in a thread of its own, so that pages are answered meanwhile, until it is called off. What it takes of
 * memory is bounded, as far as the machine under it can: a thread that grows beyond it ends, and nothing else does.
 */
export function readInThread(file: IncomingFile, signal: AbortSignal, start = startThread): ImportFile {
  const { name, bytes, path } = file;
  return {
    name,
    bytes,
    open: (world) => {
      const thread = start({ path, name, world: plain(world) });
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
