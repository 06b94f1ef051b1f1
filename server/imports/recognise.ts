import type { FileReader, SheetHead } from "./file-reader";
import { FileRefused } from "./file-refused";
import { issue } from "./issue";
import type { OpenedFile, Sheet, SheetRow } from "./sheet";

const rowsLookedAt = 20;
const sheetsLookedAt = 40;

/**
 * Finds out what a file is, by what stands in the first rows of its sheets. Where several readers know it, the first of
 * them reads it.
 * @throws FileRefused where none does
 */
export async function recognise(file: OpenedFile, readers: readonly FileReader[]): Promise<FileReader> {
  const heads: SheetHead[] = [];
  for (const sheet of file.sheets.slice(0, sheetsLookedAt))
    heads.push({ name: sheet.name, rows: await firstRows(sheet) });
  const reader = readers.find((one) => one.recognises(heads));
  if (reader) return reader;
  const known = readers.map(({ title }) => title).join("; ");
  throw new FileRefused(
    issue(
      "error",
      "file-not-recognised",
      `This file is none of those that can be read: ${known}. Use one of the templates, or bring the official file as it was published.`,
    ),
  );
}

async function firstRows(sheet: Sheet): Promise<readonly SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const rows of sheet.rows()) {
    first.push(...rows.slice(0, rowsLookedAt - first.length));
    if (first.length >= rowsLookedAt) break;
  }
  return first;
}
