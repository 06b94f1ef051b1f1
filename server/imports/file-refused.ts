import type { ImportIssue } from "./issue";

/** Thrown while a file is opened or recognised: it is not read at all. Carries the one error to be told. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";

  constructor(
    readonly issue: ImportIssue,
    options?: { readonly cause?: unknown },
  ) {
    super(issue.message, options);
  }
}
