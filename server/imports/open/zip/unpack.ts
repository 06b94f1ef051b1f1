import { crc32, createInflateRaw } from "node:zlib";
import { damaged } from "../damaged";
import type { ZipEntry } from "./zip-entry";

const chunkBytes = 65_536;

/**
 * The bytes of a part, a piece at a time, never more than the file says there are. At the end their number and their
 * checksum are held against what the file says.
 * @throws FileRefused
 */
export async function* unpack(entry: ZipEntry): AsyncGenerator<Buffer, void, void> {
  let bytes = 0;
  let sum = 0;
  for await (const chunk of pieces(entry)) {
    bytes += chunk.length;
    if (bytes > entry.unpackedBytes) throw damaged("a part is larger than the file says");
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (bytes !== entry.unpackedBytes) throw damaged("a part is cut off");
  if (sum !== entry.crc32) throw damaged("a part has other content than the file says");
}

async function* pieces(entry: ZipEntry): AsyncGenerator<Buffer, void, void> {
  if (entry.method === 0) {
    for (let at = 0; at < entry.packed.length; at += chunkBytes)
      yield entry.packed.subarray(at, at + chunkBytes);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  inflate.end(entry.packed);
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } catch (error) {
    if (inflate.errored) throw damaged("a part cannot be unpacked", error);
    throw error;
  } finally {
    inflate.destroy();
  }
}
