import type { OpenedFile, SheetRow } from "@/server/imports/sheet";
import { openFile } from "@/server/imports/open/open-file";
import { madeSource } from "./made-source";

/** Opens a file and reads all of it. */
export async function readSheets(
  content: string | Buffer,
  name?: string,
  pieceBytes?: number,
): Promise<{ readonly file: OpenedFile; readonly rows: readonly SheetRow[] }> {
  const file = await openFile(madeSource(content, name, pieceBytes));
  const rows: SheetRow[] = [];
  for (const sheet of file.sheets) for await (const batch of sheet.rows()) rows.push(...batch);
  return { file, rows };
}
