import type { OpenedFile, Sheet, SheetRow } from "../sheet";

/** A head stands among the first rows of its sheet. */
export const rowsToSearch = 20;

export interface FoundHead {
  readonly sheet: Sheet;
  readonly row: SheetRow;
  /** Names of further sheets with such a head. */
  readonly others: readonly string[];
}

/** The first sheet with a row that is such a head. */
export async function findHead(
  file: OpenedFile,
  isHead: (row: SheetRow) => boolean,
): Promise<FoundHead | null> {
  const found: { readonly sheet: Sheet; readonly row: SheetRow }[] = [];
  for (const sheet of file.sheets) {
    const row = await firstHead(sheet, isHead);
    if (row !== null) found.push({ sheet, row });
  }
  const [first, ...others] = found;
  return first === undefined ? null : { ...first, others: others.map(({ sheet }) => sheet.name) };
}

async function firstHead(sheet: Sheet, isHead: (row: SheetRow) => boolean): Promise<SheetRow | null> {
  let looked = 0;
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      if (looked >= rowsToSearch) return null;
      if (isHead(row)) return row;
      looked += 1;
    }
  }
  return null;
}
