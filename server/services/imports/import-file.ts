import type { AboutFile, FileReading } from "@/server/imports/file-reading";
import type { SourceFile } from "@/server/imports/source-file";
import type { ReadWorld } from "./read-world";

/** A file that was let in and recognised, with its fingerprint. */
export type ImportReading = FileReading<AboutFile & { readonly sha256: string }>;

/** A file that somebody brings, and the way in which it is read. */
export interface ImportFile extends Pick<SourceFile, "name" | "bytes"> {
  /** Opens the file and tells what it is by what stands in it. Can be asked for again. @throws FileRefused */
  open(world: ReadWorld): Promise<ImportReading>;
}
