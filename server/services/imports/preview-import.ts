import type { SourceFile } from "@/server/imports/source-file";
import type { ServiceContext } from "../context";
import { importWorld } from "./import-world";
import { previewAgainst, type Previewed } from "./preview-against";

/** Reads a file against the figures that are served and says what it would bring. Nothing is stored. */
export async function previewImport(
  context: ServiceContext,
  source: SourceFile,
  onRows?: (rows: number) => void,
): Promise<Previewed> {
  return previewAgainst(await importWorld(context), source, onRows);
}
