import type { FileRefused } from "../file-refused";
import { refuse } from "./refuse";

/** A file that declares or uses names for texts: they can be made to swell, or to read other files. */
export function hasEntities(): FileRefused {
  return refuse(
    "file-has-entities",
    "The file uses XML entities, which no spreadsheet program writes. Open it in one and save it again.",
  );
}
