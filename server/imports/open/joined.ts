import { fileLimits } from "./file-limits";
import { tooLarge } from "./too-large";

/** A text of a cell and its next piece, as long as both are no longer than a cell may hold. */
export function joined(text: string, piece: string): string {
  if (text.length + piece.length > fileLimits.cellCharacters)
    throw tooLarge("a text in it is longer than a cell may hold");
  return text + piece;
}
