import type { Sheet, SheetRow } from "../sheet";
import type { ImportIssue } from "../issue";
import { cellWatch } from "./cell-watch";
import { fileLimits } from "./file-limits";
import { refuse } from "./refuse";
import { tooLarge } from "./too-large";
import type { Workbook } from "./workbook";

interface Kept {
  readonly name: string;
  rows: (readonly SheetRow[])[];
}

/**
 * Reads a spreadsheet once from end to end, so that whatever is wrong with it shows now. A small one is kept as it was
 * read; of a large one nothing is, and its rows are read again when they are asked for.
 * @throws FileRefused
 */
export async function openWorkbook(
  workbook: Workbook,
): Promise<{ readonly sheets: readonly Sheet[]; readonly issues: readonly ImportIssue[] }> {
  const watch = cellWatch();
  const kept: Kept[] = [];
  let cells = 0;
  for await (const batch of workbook.batches(null, watch)) {
    const sheet = (kept[batch.sheet] ??= { name: batch.name, rows: [] });
    if (kept.length > fileLimits.sheets) throw tooLarge(`it has more than ${fileLimits.sheets} sheets`);
    cells += batch.rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells <= fileLimits.keptCells) sheet.rows.push(batch.rows);
  }
  if (kept.length === 0)
    throw refuse("file-unreadable", "The file has no sheets. Save it again with its table.");
  const isKept = cells <= fileLimits.keptCells;
  const sheets = kept.map(({ name, rows }, place): Sheet =>
    isKept ? { name, rows: () => given(rows) } : { name, rows: () => readAgain(workbook, place) },
  );
  return { sheets, issues: watch.issues };
}

// eslint-disable-next-line @typescript-eslint/require-await -- rows are asked for one batch after another
async function* given(batches: readonly (readonly SheetRow[])[]) {
  yield* batches;
}

async function* readAgain(workbook: Workbook, place: number) {
  for await (const { sheet, rows } of workbook.batches(place, cellWatch()))
    if (sheet === place && rows.length > 0) yield rows;
}
