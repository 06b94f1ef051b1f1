import { foldName } from "../../../contracts/fold-name";
import { issue, type ImportIssue } from "../../issue";
import { readFigure } from "../../read-figure";
import type { CellValue, SheetRow } from "../../sheet";
import type { WorkforceTable } from "./workforce-tables";

/** A column that is read: which heads it stands under, and what it is called in what is told. */
export interface WantedColumn<Key extends string> {
  readonly key: Key;
  /** The head of its group, or nothing where it stands under none. */
  readonly group?: RegExp;
  readonly head: RegExp;
}

export interface GridRow<Key extends string> {
  readonly number: number;
  /** The texts left of the figures, from left to right. */
  readonly labels: readonly string[];
  /** Null where the table has no figure. */
  readonly figures: Readonly<Record<Key, number | null>>;
}

export interface Grid<Key extends string> {
  readonly rows: readonly GridRow<Key>[];
  readonly heads: Readonly<Record<Key, string>>;
  readonly issues: readonly ImportIssue[];
}

/** More than ten times all staff. */
const most = 1_000_000;

/** Reads the wanted columns of a table with two rows of heads: groups, and what stands under them. */
export function tableGrid<Key extends string>(
  table: WorkforceTable,
  wanted: readonly WantedColumn<Key>[],
): Grid<Key> {
  const issues: ImportIssue[] = [];
  const found = findHeads(table.rows, wanted);
  if (found === null) {
    const names = `Its heads have changed: this table is not read. Bring it as it was published.`;
    issues.push(issue("error", "head-missing", names, { sheet: table.sheet, value: table.title }));
    return { rows: [], heads: recordOf(wanted, () => ""), issues };
  }
  const firstColumn = Math.min(...found.columns.values());
  const rows = table.rows
    .filter(({ number }) => number > found.last)
    .flatMap((row): GridRow<Key>[] => {
      const labels = row.cells
        .slice(0, firstColumn)
        .filter((cell): cell is string => typeof cell === "string")
        .map((cell) => cell.replace(/\s+/gu, " ").trim());
      const cells = recordOf(wanted, ({ key }) => row.cells[found.columns.get(key) ?? -1] ?? null);
      if (!Object.values<CellValue>(cells).some((cell) => typeof readFigure(cell) === "number")) {
        return labels.length === 0
          ? []
          : [{ number: row.number, labels, figures: recordOf(wanted, () => null) }];
      }
      const figures = recordOf(wanted, ({ key }) => {
        const place = { sheet: table.sheet, row: row.number, column: found.heads[key] };
        return figureOf(cells[key], place, issues);
      });
      return [{ number: row.number, labels, figures }];
    });
  return { rows, heads: found.heads, issues };
}

function figureOf(
  cell: CellValue,
  place: { readonly sheet: string; readonly row: number; readonly column: string },
  issues: ImportIssue[],
): number | null {
  const figure = readFigure(cell);
  if (figure === "blank") return null;
  if (typeof figure === "number" && figure >= 0 && figure <= most) return figure;
  const value = String(cell);
  issues.push(
    figure === "unreadable"
      ? issue("error", "value-unreadable", "This is no number. Correct it, or leave it blank.", {
          ...place,
          value,
        })
      : issue("error", "value-out-of-range", "Staff are counted from 0. Correct it.", { ...place, value }),
  );
  return null;
}

interface FoundHeads<Key extends string> {
  readonly last: number;
  readonly columns: ReadonlyMap<Key, number>;
  readonly heads: Readonly<Record<Key, string>>;
}

const rowsOfHeads = 12;

function findHeads<Key extends string>(
  rows: readonly SheetRow[],
  wanted: readonly WantedColumn<Key>[],
): FoundHeads<Key> | null {
  for (const [place, row] of rows.slice(0, rowsOfHeads).entries()) {
    const above = rows[place - 1];
    const columns = new Map<Key, number>();
    for (const column of wanted) {
      const at = columnOf(row, above, column);
      if (at >= 0) columns.set(column.key, at);
    }
    if (columns.size < wanted.length) continue;
    const heads = recordOf(wanted, ({ key }) => headAt(row, above, columns.get(key) ?? 0));
    return { last: row.number, columns, heads };
  }
  return null;
}

function columnOf(row: SheetRow, above: SheetRow | undefined, { group, head }: WantedColumn<string>): number {
  const width = Math.max(row.cells.length, above?.cells.length ?? 0);
  let under = "";
  for (let column = 0; column < width; column += 1) {
    const over = words(above?.cells[column]);
    const own = words(row.cells[column]);
    if (over !== "") under = over;
    if (head.test(own === "" ? over : own) && (group === undefined || group.test(under))) return column;
  }
  return -1;
}

function headAt(row: SheetRow, above: SheetRow | undefined, column: number): string {
  return String(row.cells[column] ?? above?.cells[column] ?? "").trim();
}

function words(cell: CellValue | undefined): string {
  return typeof cell === "string" ? foldName(cell).text : "";
}

function recordOf<Key extends string, Value>(
  wanted: readonly WantedColumn<Key>[],
  value: (column: WantedColumn<Key>) => Value,
): Record<Key, Value> {
  return Object.fromEntries(wanted.map((column) => [column.key, value(column)])) as Record<Key, Value>;
}
