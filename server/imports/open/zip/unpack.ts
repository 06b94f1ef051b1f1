import { crc32 } from "node:zlib";
import { damaged } from "../damaged";
import type { ZipEntry } from "./zip-entry";

/**
 * The bytes of a part, a piece at a time, never more than the file says there are. At the end their checksum is held
 * against what the file says.
 * @throws FileRefused
 */
export async function* unpack(entry: ZipEntry): AsyncGenerator<Buffer, void, void> {
  let sum = 0;
  try {
    for await (const chunk of await entry.open()) {
      sum = crc32(chunk as Buffer, sum);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw damaged("a part cannot be unpacked", error);
  }
  if (sum !== entry.crc32) throw damaged("a part has other content than the file says");
}
