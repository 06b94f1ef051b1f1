import { damaged } from "../damaged";
import { unpack } from "./unpack";
import type { ZipEntry } from "./zip-entry";

/** The text of a part, a piece at a time. @throws FileRefused where it is not UTF-8 */
export async function* unpackText(entry: ZipEntry): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of unpack(entry)) yield decoded(() => decoder.decode(chunk, { stream: true }));
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    throw damaged("a part is not text", error);
  }
}
