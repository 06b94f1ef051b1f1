import type { SourceFile } from "../source-file";
import { fileLimits } from "./file-limits";
import { tooLarge } from "./too-large";

/** All bytes of a spreadsheet. What the file says of its size is not trusted. */
export async function readWhole(source: SourceFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source.read()) {
    bytes += chunk.length;
    if (bytes > fileLimits.spreadsheetBytes) throw tooLarge("a spreadsheet may have 32 MB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}
