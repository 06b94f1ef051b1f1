import type { ReadPart, ReadSummary } from "@/server/imports/file-reader";
import { FileRefused } from "@/server/imports/file-refused";
import type { ImportIssue } from "@/server/imports/issue";
import { AppError, type AppErrorCode } from "../errors";
import type { ImportFile, ImportReading } from "./import-file";
import type { ReadWorld } from "./read-world";

/** One step of a reading as it is told to another thread: classes of errors do not cross. */
export type ReadingStep =
  | { readonly step: "opened"; readonly about: ImportReading["about"] }
  | { readonly step: "read"; readonly part: ReadPart }
  | { readonly step: "refused"; readonly issue: ImportIssue }
  | { readonly step: "failed"; readonly code: AppErrorCode; readonly message: string };

export type ReadingSteps = AsyncGenerator<ReadingStep, ReadSummary | null, void>;

/** Reads a file and tells each step; null in the end where it could not be read. */
export async function* readingSteps(file: ImportFile, world: ReadWorld): ReadingSteps {
  try {
    const { about, parts } = await file.open(world);
    yield { step: "opened", about };
    for (;;) {
      const next = await parts.next();
      if (next.done === true) return next.value;
      yield { step: "read", part: next.value };
    }
  } catch (error) {
    if (error instanceof FileRefused) yield { step: "refused", issue: error.issue };
    else if (error instanceof AppError) yield { step: "failed", code: error.code, message: error.message };
    else throw error;
    return null;
  }
}

/** The reading that another thread tells. @throws FileRefused, AppError as they were thrown there */
export async function readingOf(steps: ReadingSteps): Promise<ImportReading> {
  const first = await steps.next();
  if (first.done !== true && first.value.step === "opened")
    return { about: first.value.about, parts: partsOf(steps) };
  await steps.return(null);
  throw first.done === true ? neverEnded() : errorOf(first.value);
}

async function* partsOf(steps: ReadingSteps): ImportReading["parts"] {
  try {
    for (;;) {
      const next = await steps.next();
      if (next.done === true) {
        if (next.value === null) throw neverEnded();
        return next.value;
      }
      if (next.value.step !== "read") throw errorOf(next.value);
      yield next.value.part;
    }
  } finally {
    await steps.return(null);
  }
}

function errorOf(step: ReadingStep): Error {
  if (step.step === "refused") return new FileRefused(step.issue);
  if (step.step === "failed") return new AppError(step.code, step.message);
  return neverEnded();
}

const neverEnded = () => new Error("The reading of a file ended before its end.");
