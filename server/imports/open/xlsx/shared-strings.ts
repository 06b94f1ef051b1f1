import { fileLimits } from "../file-limits";
import { tooLarge } from "../too-large";
import { localName } from "../xml/local-name";
import { scanPart } from "../xml/scan-part";
import type { ZipEntry } from "../zip/zip-entry";
import { unescape } from "./unescape";

/** The texts that cells refer to by number. */
export async function sharedStrings(entry: ZipEntry | null): Promise<readonly string[]> {
  const texts: string[] = [];
  if (entry === null) return texts;
  let text = "";
  let inText = false;
  let inReading = false;
  let characters = 0;
  await scanPart(entry, {
    open(tag) {
      const name = localName(tag);
      if (name === "si") text = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    close(tag) {
      const name = localName(tag);
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") texts.push(unescape(text));
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      characters += piece.length;
      if (texts.length > fileLimits.sharedTexts || characters > fileLimits.sharedCharacters)
        throw tooLarge("it has too many texts");
    },
  });
  return texts;
}
