import { damaged } from "../damaged";
import { smallPieces } from "../small-pieces";
import type { SourceFile } from "../../source-file";
import type { CsvEncoding } from "./csv-encoding";
import { windowsText } from "./windows-text";

/** The text of a file, a piece at a time. @throws FileRefused where it breaks off within a letter */
export async function* csvText(
  source: SourceFile,
  encoding: CsvEncoding,
): AsyncGenerator<string, void, void> {
  if (encoding === "windows-1252") {
    for await (const chunk of smallPieces(source)) yield windowsText(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of smallPieces(source)) yield decoded(decoder, chunk);
  yield decoded(decoder);
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (error) {
    throw damaged("its text cannot be decoded", error);
  }
}
