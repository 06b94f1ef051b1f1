import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { SourceFile } from "@/server/imports/source-file";
import { AppError } from "../errors";

export interface FileOnDisk extends SourceFile {
  readonly path: string;
}

/** A file of this machine, read a piece at a time. @throws AppError INVALID_INPUT where there is no such file */
export function fileOnDisk(path: string, name?: string): FileOnDisk {
  const bytes = sizeOf(path, name ?? path);
  return { path, name: name ?? basename(path), bytes, read: () => createReadStream(path) };
}

function sizeOf(path: string, called: string): number {
  try {
    const found = statSync(path);
    if (found.isFile()) return found.size;
  } catch {
    // Told below.
  }
  throw new AppError("INVALID_INPUT", `${called} cannot be read. Check that the file exists.`);
}
