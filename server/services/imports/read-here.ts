import { createHash } from "node:crypto";
import { fileReading } from "@/server/imports/file-reading";
import { openFile } from "@/server/imports/open/open-file";
import { allReaders } from "@/server/imports/readers/all-readers";
import { recognise } from "@/server/imports/recognise";
import type { SourceFile } from "@/server/imports/source-file";
import type { ImportFile, ImportReading } from "./import-file";
import { readContext, type ReadWorld } from "./read-world";

/** A file that is read by whoever asks for it. */
export function readHere(source: SourceFile): ImportFile {
  const { name, bytes } = source;
  return { name, bytes, open: (world) => opened(source, world) };
}

async function opened(source: SourceFile, world: ReadWorld): Promise<ImportReading> {
  const file = await openFile(source);
  const { about, parts } = fileReading(file, await recognise(file, allReaders), readContext(world));
  return { about: { ...about, sha256: await fingerprint(source) }, parts };
}

async function fingerprint(source: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of source.read()) hash.update(piece);
  return hash.digest("hex");
}
