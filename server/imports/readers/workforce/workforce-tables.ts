import type { PlainDate } from "../../../engine/facts";
import type { SheetHead } from "../../file-reader";
import { readDate } from "../../read-date";
import type { OpenedFile, Sheet, SheetRow } from "../../sheet";

export const workforceTables = ["establishments", "clusters", "benchmarks"] as const;
export type WorkforceTableName = (typeof workforceTables)[number];

/** A table of the bulletin, found by its title. */
export interface WorkforceTable {
  readonly sheet: string;
  readonly title: string;
  /** For locators, e.g. `Table 12`. */
  readonly number: string;
  /** Null where the title names none. */
  readonly asOf: PlainDate | null;
  readonly rows: readonly SheetRow[];
}

/** Words of the titles; the numbers of tables changed from quarter to quarter. */
const titles: Readonly<Record<WorkforceTableName, RegExp>> = {
  establishments: /\bstaff in post,? by establishment\b.*\bas at\b/iu,
  clusters: /\bstaff in post,? by LDU cluster\b.*\bas at\b/iu,
  benchmarks: /\bbenchmark staffing level\b.*\bas at\b/iu,
};
const titleRows = 3;
const tableNumber = /^\s*(Table\s+\d+[a-z]?)\b/iu;
const asAt = /\bas at\s+(\d{1,2}\s+[a-z]+\s+\d{4})/iu;
/** A table has one row for each prison or cluster. */
const mostRows = 2000;

/** Which table a sheet holds: its title stands on top, alone, as it does not in a list of contents. */
export function tableOnTop(rows: readonly SheetRow[]): { name: WorkforceTableName; title: string } | null {
  for (const { number, cells } of rows) {
    if (number > titleRows) return null;
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      const name = workforceTables.find((one) => titles[one].test(cell));
      if (name !== undefined) return { name, title: cell.trim() };
    }
  }
  return null;
}

export function hasWorkforceTable(heads: readonly SheetHead[]): boolean {
  return heads.some(({ rows }) => tableOnTop(rows) !== null);
}

/** The tables of the file that are read here; of two of a kind the first. */
export async function findWorkforceTables(
  file: OpenedFile,
): Promise<ReadonlyMap<WorkforceTableName, WorkforceTable>> {
  const found = new Map<WorkforceTableName, WorkforceTable>();
  for (const sheet of file.sheets) {
    const rows = await rowsOf(sheet);
    const top = tableOnTop(rows);
    if (top === null || found.has(top.name)) continue;
    found.set(top.name, {
      ...{ sheet: sheet.name, title: top.title, rows },
      number: tableNumber.exec(top.title)?.[1] ?? sheet.name,
      asOf: dateIn(top.title),
    });
  }
  return found;
}

function dateIn(title: string): PlainDate | null {
  const read = readDate((asAt.exec(title)?.[1] ?? "").replace(/\s+/gu, " "));
  return typeof read === "object" ? read.date : null;
}

async function rowsOf(sheet: Sheet): Promise<readonly SheetRow[]> {
  const all: SheetRow[] = [];
  for await (const rows of sheet.rows()) {
    all.push(...rows.slice(0, mostRows - all.length));
    if (all.length >= mostRows || tableOnTop(all) === null) break;
  }
  return all;
}
