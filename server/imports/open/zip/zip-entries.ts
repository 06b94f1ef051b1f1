import { fromBufferPromise, validateFileName, type Entry, type ZipFile } from "yauzl";
import { damaged } from "../damaged";
import { encrypted } from "../encrypted";
import { fileLimits } from "../file-limits";
import { tooLarge } from "../too-large";
import type { ZipEntry } from "./zip-entry";

/**
 * The parts of an archive, each checked: named once and plainly, where the directory says, and apart from all others.
 * @throws FileRefused
 */
export async function zipEntries(bytes: Buffer): Promise<readonly ZipEntry[]> {
  // Names are read here: the library would take another name from an extra field.
  const zip = await sound(fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true }));
  if (zip.entryCount > fileLimits.parts) throw tooLarge(`it has more than ${fileLimits.parts} parts`);
  const listed = await sound(directory(zip));
  checkNames(listed.map(nameOf));
  await checkPlaces(zip, listed);
  return listed
    .map((entry) => ({
      name: nameOf(entry),
      crc32: entry.crc32,
      packedBytes: entry.compressedSize,
      unpackedBytes: entry.uncompressedSize,
      open: () => zip.openReadStreamPromise(entry),
    }))
    .filter(({ name }) => !name.endsWith("/"));
}

async function sound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw damaged("its list of parts cannot be read", error);
  }
}

async function directory(zip: ZipFile): Promise<Entry[]> {
  const listed: Entry[] = [];
  for await (const entry of zip.eachEntry()) listed.push(entry);
  return listed;
}

const nameOf = (entry: Entry) => entry.fileNameRaw.toString("utf8");

function checkNames(names: readonly string[]): void {
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length)
    throw damaged("it holds a part twice");
  if (names.some((name) => name === "" || validateFileName(name) !== null))
    throw damaged("a part has a name that leads elsewhere");
}

async function checkPlaces(zip: ZipFile, listed: readonly Entry[]): Promise<void> {
  let free = 0;
  for (const entry of listed.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.isEncrypted()) throw encrypted();
    if (entry.relativeOffsetOfLocalHeader < free) throw damaged("its parts overlap");
    const { fileName, fileDataStart } = await sound(zip.readLocalFileHeaderPromise(entry));
    if (!fileName.equals(entry.fileNameRaw)) throw damaged("a part has two names");
    free = fileDataStart + entry.compressedSize;
  }
}
