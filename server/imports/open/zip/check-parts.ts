import { fileLimits } from "../file-limits";
import { hasEntities } from "../has-entities";
import { tooLarge } from "../too-large";
import { unpack } from "./unpack";
import type { ZipEntry } from "./zip-entry";

const markup = /\.(?:xml|rels|vml|rdf)$/iu;
const declaration = /<!(?:DOCTYPE|ENTITY)/iu;
/** As many letters as a declaration that is cut in two can have before the cut. */
const longestStart = 9;

/**
 * Unpacks every part once and throws it away: sizes and checksums are right, nothing swells, no part declares entities.
 * @throws FileRefused
 */
export async function checkParts(entries: readonly ZipEntry[]): Promise<void> {
  let left: number = fileLimits.unzippedBytes;
  for (const entry of entries) {
    left -= entry.unpackedBytes;
    if (left < 0 || isSwollen(entry))
      throw tooLarge("it unpacks to more than is ever needed", "Save it again without what is not needed.");
    await checkPart(entry);
  }
}

function isSwollen({ packedBytes, unpackedBytes }: ZipEntry): boolean {
  return unpackedBytes > fileLimits.packedUnlooked && unpackedBytes > packedBytes * fileLimits.packing;
}

async function checkPart(entry: ZipEntry): Promise<void> {
  const isMarkup = markup.test(entry.name);
  let before = "";
  for await (const chunk of unpack(entry)) {
    if (!isMarkup) continue;
    const text = before + chunk.toString("latin1");
    if (declaration.test(text)) throw hasEntities();
    before = text.slice(-longestStart);
  }
}
