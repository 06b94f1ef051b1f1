import type { FileRefused } from "../file-refused";
import { refuse } from "./refuse";

/** A file beyond a limit. */
export function tooLarge(
  what: string,
  remedy = "Split it into smaller files, or save it as CSV.",
): FileRefused {
  return refuse("file-too-large", `The file is too large: ${what}. ${remedy}`);
}
