import { commitImport } from "@/server/services/imports/commit-import";
import { fileOnDisk } from "@/server/services/imports/file-on-disk";
import type { ImportFile } from "@/server/services/imports/import-file";
import { previewAgainst, type ImportPreview } from "@/server/services/imports/preview-against";
import { readHere } from "@/server/services/imports/read-here";
import { isStorable } from "@/server/services/imports/is-storable";
import { openWorld, type OpenedWorld } from "./open-world";
import { printImport } from "./print-import";
import type { ImportArguments } from "./read-arguments";
import { importJson, type FileOutcome } from "./import-json";

const ALL_STORED = 0;
const SOME_REFUSED = 1;

export interface Output {
  readonly print: (line: string) => void;
  /** What is told meanwhile: it is no part of the result. */
  readonly tell: (line: string) => void;
}

/**
 * Previews each file and, unless it is a dry run, stores it in a transaction of its own. Naming a file here is the tick that
 * the page asks for: warnings are printed and keep nothing back.
 */
export async function importFiles(asked: ImportArguments, { print, tell }: Output): Promise<number> {
  const files = asked.files.map((path) => readHere(fileOnDisk(path)));
  const world = await openWorld(asked.isDryRun, tell);
  try {
    const outcomes: FileOutcome[] = [];
    for (const file of files) {
      const outcome = await importFile(world, file, asked.isDryRun);
      outcomes.push(outcome);
      if (asked.isJson) print(JSON.stringify(importJson(outcome)));
      else printImport(outcome).forEach(print);
    }
    return outcomes.every(({ wouldStore }) => wouldStore) ? ALL_STORED : SOME_REFUSED;
  } finally {
    await world.close();
  }
}

async function importFile(world: OpenedWorld, file: ImportFile, isDryRun: boolean): Promise<FileOutcome> {
  const previewed = await previewAgainst(await world.world(), file);
  if (previewed.state === "refused")
    return { fileName: file.name, issue: previewed.issue, preview: null, wouldStore: false, stored: null };
  const { preview } = previewed;
  const wouldStore = isStorable(preview);
  const stored = wouldStore && !isDryRun ? await store(world, file, preview) : null;
  return { fileName: file.name, issue: null, preview, wouldStore, stored };
}

async function store(world: OpenedWorld, file: ImportFile, preview: ImportPreview) {
  if (world.context === null) throw new TypeError("A file is stored only with a database.");
  return commitImport(world.context, file, preview);
}
