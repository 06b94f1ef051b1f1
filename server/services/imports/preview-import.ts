import type { ServiceContext } from "../context";
import type { ImportFile } from "./import-file";
import { importWorld } from "./import-world";
import { previewAgainst, type Previewed } from "./preview-against";

/** Reads a file against the figures that are served and says what it would bring. Nothing is stored. */
export async function previewImport(
  context: ServiceContext,
  file: ImportFile,
  onRows?: (rows: number) => void,
): Promise<Previewed> {
  return previewAgainst(await importWorld(context), file, onRows);
}
