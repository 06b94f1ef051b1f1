import { damaged } from "../damaged";

const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const wideEndSignature = 0x06064b50;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const wideEndBytes = 56;

export interface DirectoryPlace {
  readonly entries: number;
  readonly offset: number;
  readonly bytes: number;
}

/** Where the directory of an archive is. @throws FileRefused where there is none */
export function zipDirectoryEnd(zip: Buffer): DirectoryPlace {
  const end = endOffset(zip);
  const place = {
    entries: zip.readUInt16LE(end + 10),
    bytes: zip.readUInt32LE(end + 12),
    offset: zip.readUInt32LE(end + 16),
  };
  const isWide = place.entries === 0xffff || place.bytes === 0xffffffff || place.offset === 0xffffffff;
  const found = isWide ? wideEnd(zip, end) : place;
  if (found.offset + found.bytes > end) throw damaged("its list of parts is cut off");
  return found;
}

function endOffset(zip: Buffer): number {
  const first = Math.max(0, zip.length - endBytes - longestComment);
  for (let at = zip.length - endBytes; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== endSignature) continue;
    if (at + endBytes + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  throw damaged("its end is missing");
}

function wideEnd(zip: Buffer, end: number): DirectoryPlace {
  const locator = end - locatorBytes;
  if (locator < 0 || zip.readUInt32LE(locator) !== locatorSignature) throw damaged("its end is missing");
  const at = wideNumber(zip, locator + 8);
  if (at + wideEndBytes > locator || zip.readUInt32LE(at) !== wideEndSignature)
    throw damaged("its end is missing");
  return {
    entries: wideNumber(zip, at + 32),
    bytes: wideNumber(zip, at + 40),
    offset: wideNumber(zip, at + 48),
  };
}

function wideNumber(zip: Buffer, at: number): number {
  return Number(zip.readBigUInt64LE(at));
}
