import { FileRefused } from "../file-refused";
import { issue } from "../issue";
import type { ImportRule } from "../import-rules";

/** A file is not let in: which rule it breaks, and a sentence that says what to do. */
export function refuse(rule: ImportRule, message: string, cause?: unknown): FileRefused {
  return new FileRefused(issue("error", rule, message), { cause });
}
