import { damaged } from "../damaged";
import { encrypted } from "../encrypted";
import { fileLimits } from "../file-limits";
import { tooLarge } from "../too-large";
import { zipDirectoryEnd } from "./zip-directory-end";
import type { ZipEntry } from "./zip-entry";

const entrySignature = 0x02014b50;
const entryBytes = 46;
const partSignature = 0x04034b50;
const partBytes = 30;
const encryptedFlag = 1;
const inExtra = 0xffffffff;
const wideField = 1;

interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

/**
 * The parts of an archive, each checked: named once and plainly, where the directory says, and apart from all others.
 * @throws FileRefused
 */
export function zipEntries(zip: Buffer): readonly ZipEntry[] {
  const place = zipDirectoryEnd(zip);
  if (place.entries > fileLimits.parts) throw tooLarge(`it has more than ${fileLimits.parts} parts`);
  const listed: Listed[] = [];
  let at = place.offset;
  const end = place.offset + place.bytes;
  for (let count = 0; count < place.entries; count += 1) {
    if (at + entryBytes > end || zip.readUInt32LE(at) !== entrySignature)
      throw damaged("its list of parts is cut off");
    const { entry, next } = readListed(zip, at, end);
    listed.push(entry);
    at = next;
  }
  if (at !== end) throw damaged("its list of parts does not add up");
  checkNames(listed);
  return placed(zip, listed, place.offset).filter(({ name }) => !name.endsWith("/"));
}

function readListed(zip: Buffer, at: number, end: number): { entry: Listed; next: number } {
  const nameAt = at + entryBytes;
  const extraAt = nameAt + zip.readUInt16LE(at + 28);
  const commentAt = extraAt + zip.readUInt16LE(at + 30);
  const next = commentAt + zip.readUInt16LE(at + 32);
  if (next > end) throw damaged("its list of parts is cut off");
  const sizes = wideSizes(zip.subarray(extraAt, commentAt), [
    zip.readUInt32LE(at + 24),
    zip.readUInt32LE(at + 20),
    zip.readUInt32LE(at + 42),
  ]);
  const [unpackedBytes = 0, packedBytes = 0, offset = 0] = sizes;
  const entry = {
    name: zip.subarray(nameAt, extraAt).toString("utf8"),
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    crc32: zip.readUInt32LE(at + 16),
    packedBytes,
    unpackedBytes,
    offset,
  };
  return { entry, next };
}

/** Sizes that do not fit their field stand in an extra one, in the same order. */
function wideSizes(extra: Buffer, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(inExtra)) return sizes;
  let at = 0;
  while (at + 4 <= extra.length) {
    const fieldEnd = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === wideField) {
      let from = at + 4;
      return sizes.map((size) => {
        if (size !== inExtra) return size;
        if (from + 8 > Math.min(fieldEnd, extra.length)) throw damaged("a part has no size");
        from += 8;
        return Number(extra.readBigUInt64LE(from - 8));
      });
    }
    at = fieldEnd;
  }
  throw damaged("a part has no size");
}

const odd = /^[/\\]|\\|\0|^[a-z]:|(?:^|\/)\.\.?(?:\/|$)/iu;

function checkNames(listed: readonly Listed[]): void {
  const names = new Set(listed.map(({ name }) => name.toLowerCase()));
  if (names.size !== listed.length) throw damaged("it holds a part twice");
  if (listed.some(({ name }) => name === "" || odd.test(name)))
    throw damaged("a part has a name that leads elsewhere");
}

function placed(zip: Buffer, listed: readonly Listed[], directory: number): ZipEntry[] {
  let free = 0;
  const parts = new Map<Listed, ZipEntry>();
  for (const entry of [...listed].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw damaged("its parts overlap");
    const { part, end } = placedPart(zip, entry, directory);
    parts.set(entry, part);
    free = end;
  }
  return listed.flatMap((entry) => parts.get(entry) ?? []);
}

function placedPart(zip: Buffer, entry: Listed, directory: number): { part: ZipEntry; end: number } {
  const { name, flags, method, crc32, unpackedBytes, offset } = entry;
  if ((flags & encryptedFlag) !== 0) throw encrypted();
  if (method !== 0 && method !== 8) throw damaged("a part is packed in a way that is not known here");
  if (offset + partBytes > directory || zip.readUInt32LE(offset) !== partSignature)
    throw damaged("a part is not where the file says");
  const start = offset + partBytes + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const end = start + entry.packedBytes;
  if (end > directory) throw damaged("a part is cut off");
  const nameThere = zip.subarray(offset + partBytes, offset + partBytes + zip.readUInt16LE(offset + 26));
  if (nameThere.toString("utf8") !== name) throw damaged("a part has two names");
  return { part: { name, method, crc32, unpackedBytes, packed: zip.subarray(start, end) }, end };
}
