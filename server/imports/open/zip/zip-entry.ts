/** One part of a zip archive, as its directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc32: number;
  readonly unpackedBytes: number;
  readonly packed: Buffer;
}
