import type { Readable } from "node:stream";
import type { UploadProblem } from "@/server/contracts/imports";
import type { ServiceContext } from "../context";
import { keepIncoming, UploadRefused } from "./incoming-file";
import { startImport } from "./start-import";

/** A file that arrived, with the job that reads it, or why it did not. */
export type Received = { readonly job: string } | { readonly problem: UploadProblem };

/** Keeps a file that is sent, and begins to read it. */
export async function receiveImport(
  context: ServiceContext,
  { name, sent }: { readonly name: string; readonly sent: Readable },
): Promise<Received> {
  try {
    return { job: startImport(context, await keepIncoming(name, sent)) };
  } catch (error) {
    if (error instanceof UploadRefused) return { problem: error.problem };
    throw error;
  }
}
