import type { SourceFile } from "../source-file";

/** As many bytes of a file as tell what it is. */
export async function firstBytes(source: SourceFile, wanted: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source.read()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= wanted) break;
  }
  return Buffer.concat(chunks, bytes).subarray(0, wanted);
}
