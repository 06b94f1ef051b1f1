import type { CellWatch } from "../cell-watch";
import type { SheetBatch, Workbook } from "../workbook";
import { xmlScanner } from "../xml/xml-scanner";
import { unpackText } from "../zip/unpack-text";
import type { ZipEntry } from "../zip/zip-entry";
import { dateStyles } from "./date-styles";
import { sharedStrings } from "./shared-strings";
import { sheetScanner } from "./sheet-scanner";
import { workbookPart } from "./workbook-part";
import type { CellLookup } from "./xlsx-cell";

/** An XLSX file: a part for each sheet, and one for the texts of all. */
export async function xlsxWorkbook(entries: readonly ZipEntry[]): Promise<Workbook> {
  const workbook = await workbookPart(entries);
  const lookup: CellLookup = {
    texts: await sharedStrings(workbook.sharedStrings),
    dates: await dateStyles(workbook.styles),
    from1904: workbook.from1904,
  };
  return {
    async *batches(only, watch) {
      for (const [place, { name, part }] of workbook.sheets.entries())
        if (only === null || only === place) yield* sheetBatches({ place, name, part }, lookup, watch);
    },
  };
}

async function* sheetBatches(
  { place, name, part }: { readonly place: number; readonly name: string; readonly part: ZipEntry },
  lookup: CellLookup,
  watch: CellWatch,
): AsyncGenerator<SheetBatch, void, void> {
  const { handler, maker } = sheetScanner(name, lookup, watch);
  const scanner = xmlScanner(handler);
  for await (const piece of unpackText(part)) {
    scanner.write(piece);
    if (maker.filled() >= 1) yield { sheet: place, name, rows: maker.take() };
  }
  scanner.end();
  yield { sheet: place, name, rows: maker.take() };
}
