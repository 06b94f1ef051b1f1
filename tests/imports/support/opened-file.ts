import type { CellValue, OpenedFile, SheetRow } from "@/server/imports/sheet";

const rowsAPart = 1000;

/** A file as it is after it was opened: its one sheet, row by row from the first. */
export function openedFile(
  rows: readonly (readonly CellValue[])[],
  { name = "figures.csv", sheet = "" } = {},
): OpenedFile {
  return openedSheets([[sheet, rows]], name);
}

export function openedSheets(
  sheets: readonly (readonly [name: string, rows: readonly (readonly CellValue[])[]])[],
  name = "figures.xlsx",
): OpenedFile {
  return {
    name,
    format: name.endsWith(".csv") ? "csv" : "xlsx",
    sheets: sheets.map(([title, rows]) => ({ name: title, rows: () => inParts(rows) })),
    issues: [],
  };
}

async function* inParts(rows: readonly (readonly CellValue[])[]): AsyncGenerator<readonly SheetRow[]> {
  const numbered = rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  for (let first = 0; first < numbered.length; first += rowsAPart)
    yield await Promise.resolve(numbered.slice(first, first + rowsAPart));
}
