import type { SourceFile } from "@/server/imports/source-file";

/** A file that is brought, in pieces of a size. */
export function madeSource(
  content: string | Buffer,
  name = "figures",
  pieceBytes = Number.MAX_SAFE_INTEGER,
): SourceFile {
  const bytes = Buffer.from(content as string);
  return {
    name,
    bytes: bytes.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- what is in memory is there at once
    async *read() {
      for (let at = 0; at < bytes.length; at += pieceBytes)
        yield bytes.subarray(at, Math.min(bytes.length, at + pieceBytes));
    },
  };
}
