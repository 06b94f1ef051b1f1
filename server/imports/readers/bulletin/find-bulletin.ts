import { issue } from "../../issue";
import { FileRefused } from "../../file-refused";
import type { OpenedFile, Sheet, SheetRow } from "../../sheet";
import { bulletinColumns, type BulletinColumns } from "./bulletin-columns";

const rowsLookedAt = 20;

/** Where in a file a bulletin stands. */
export interface FoundBulletin {
  readonly sheet: Sheet;
  readonly head: SheetRow;
  readonly columns: BulletinColumns;
  /** Rows about the head, where the date is. */
  readonly firstRows: readonly SheetRow[];
  /** Names of further sheets with such a table. */
  readonly others: readonly string[];
}

/** The first sheet with the heads of a bulletin. @throws FileRefused where there is none */
export async function findBulletin(file: OpenedFile): Promise<FoundBulletin> {
  const found: FoundBulletin[] = [];
  for (const sheet of file.sheets) {
    const firstRows = await rowsOf(sheet);
    for (const head of firstRows) {
      const columns = bulletinColumns(head);
      if (columns === null) continue;
      found.push({ sheet, head, columns, firstRows, others: [] });
      break;
    }
  }
  const [first, ...others] = found;
  if (first === undefined)
    throw new FileRefused(
      issue("error", "file-not-recognised", "No sheet has the heads of a population bulletin."),
    );
  return { ...first, others: others.map(({ sheet }) => sheet.name) };
}

async function rowsOf(sheet: Sheet): Promise<readonly SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const rows of sheet.rows()) {
    first.push(...rows.slice(0, rowsLookedAt - first.length));
    if (first.length >= rowsLookedAt) break;
  }
  return first;
}
