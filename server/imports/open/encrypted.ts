import type { FileRefused } from "../file-refused";
import { refuse } from "./refuse";

/** A file that only its password opens. */
export function encrypted(): FileRefused {
  return refuse(
    "file-encrypted",
    "The file is protected with a password. Open it, save it without one, and bring that copy.",
  );
}
