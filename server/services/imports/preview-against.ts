import type { ImportKind } from "@/server/imports/file-reader";
import { FileRefused } from "@/server/imports/file-refused";
import type { ImportIssue } from "@/server/imports/issue";
import { previewFile, type FilePreview } from "@/server/imports/preview-file";
import type { FileFormat } from "@/server/imports/sheet";
import { unitIndex } from "@/server/imports/unit-index";
import type { ImportFile } from "./import-file";
import type { ImportWorld } from "./import-world";

/** A file before it is stored: what it is, what it would bring, and what is wrong with it. */
export interface ImportPreview extends FilePreview {
  readonly fileName: string;
  readonly bytes: number;
  readonly format: FileFormat;
  readonly sha256: string;
  readonly kind: ImportKind;
  readonly title: string;
  /** Key of the source register. */
  readonly source: string;
}

/** A file that was not let in, for one reason, or what it would bring. */
export type Previewed =
  | { readonly state: "refused"; readonly issue: ImportIssue }
  | { readonly state: "read"; readonly preview: ImportPreview };

/** Reads a file against the world and says what it would bring. Nothing is stored. */
export async function previewAgainst(
  world: Omit<ImportWorld, "snapshot">,
  importFile: ImportFile,
  onRows?: (rows: number) => void,
): Promise<Previewed> {
  try {
    const reading = await importFile.open(world);
    const { kind, title, source, format, sha256 } = reading.about;
    const preview = await previewFile(reading, unitIndex(world.units).nameOf, world.held, onRows);
    const { name: fileName, bytes } = importFile;
    return { state: "read", preview: { fileName, bytes, format, sha256, kind, title, source, ...preview } };
  } catch (error) {
    if (error instanceof FileRefused) return { state: "refused", issue: error.issue };
    throw error;
  }
}
