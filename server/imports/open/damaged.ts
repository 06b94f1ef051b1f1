import type { FileRefused } from "../file-refused";
import { refuse } from "./refuse";

/** A file that does not hold together. */
export function damaged(what: string, cause?: unknown): FileRefused {
  return refuse(
    "file-unreadable",
    `The file is damaged or incomplete: ${what}. Download or save it again.`,
    cause,
  );
}
