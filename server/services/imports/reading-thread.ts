/** A thread of its own, in which a file is opened and read. */
import { parentPort, workerData } from "node:worker_threads";
import { giveSteps } from "@/server/jobs/thread-steps";
import { fileOnDisk } from "./file-on-disk";
import { readHere } from "./read-here";
import type { ReadWorld } from "./read-world";
import { readingSteps } from "./reading-step";

/** What the thread is given. */
export interface ReadingOrder {
  readonly path: string;
  readonly name: string;
  readonly world: ReadWorld;
}

const { path, name, world } = workerData as ReadingOrder;
if (parentPort) giveSteps(parentPort, readingSteps(readHere(fileOnDisk(path, name)), world));
