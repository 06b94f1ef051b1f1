import type { Readable } from "node:stream";

/** One part of a zip archive, as its directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Its unpacked bytes; the stream fails where they are not as many as is said. */
  readonly open: () => Promise<Readable>;
}
