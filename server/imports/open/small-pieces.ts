import type { SourceFile } from "../source-file";

const pieceBytes = 65_536;

/** The bytes of a file in pieces of a bounded size, however it comes. */
export async function* smallPieces(source: SourceFile): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of source.read())
    for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
}
