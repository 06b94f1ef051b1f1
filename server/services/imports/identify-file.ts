import { createHash } from "node:crypto";
import type { FileReader } from "@/server/imports/file-reader";
import { openFile } from "@/server/imports/open/open-file";
import { allReaders } from "@/server/imports/readers/all-readers";
import { recognise } from "@/server/imports/recognise";
import type { OpenedFile } from "@/server/imports/sheet";
import type { SourceFile } from "@/server/imports/source-file";

/** A file that was let in and recognised, with its fingerprint. */
export interface IdentifiedFile {
  readonly file: OpenedFile;
  readonly reader: FileReader;
  readonly sha256: string;
}

/** Opens a file and tells what it is by what stands in it. @throws FileRefused */
export async function identifyFile(source: SourceFile): Promise<IdentifiedFile> {
  const file = await openFile(source);
  return { file, reader: await recognise(file, allReaders), sha256: await fingerprint(source) };
}

async function fingerprint(source: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of source.read()) hash.update(piece);
  return hash.digest("hex");
}
