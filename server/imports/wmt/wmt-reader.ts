import type { PlainDate } from "../../engine/facts";
import { longDate } from "../../contracts/format";
import type { FileReader, ReadContext, ReadPart, ReadSummary } from "../file-reader";
import { FileRefused } from "../file-refused";
import { issue, type ImportIssue } from "../issue";
import type { CellValue, OpenedFile, Sheet, SheetRow } from "../sheet";
import { rowsToSearch } from "../templates/find-head";
import { foldHead } from "../templates/match-heads";
import { ownSource } from "../templates/template";
import { wmtHead } from "./wmt-columns";
import { wmtRowColumns } from "./wmt-row-columns";
import { wmtRows } from "./wmt-rows";
import { wmtTable, type WmtTable } from "./wmt-table";

const title = "Workload Measurement Tool: cases and hours by officer";

/** Reads the tool's export of cases by tier and hours, one row an officer. Names are made unreadable as they are read. */
export const wmtReader: FileReader = {
  ...{ kind: "wmt-officers", title, source: ownSource },
  recognises: (heads) => heads.some(({ rows }) => wmtTable(rows) !== null),
  read: readExport,
};

async function* readExport(
  file: OpenedFile,
  context: ReadContext,
): AsyncGenerator<ReadPart, ReadSummary, void> {
  const { sheet, table } = await tableOf(file);
  const name = sheet.name === "" ? null : sheet.name;
  const date = table.date !== null && table.date <= context.today ? table.date : null;
  const rows = wmtRows(table, name, date, context);
  yield part([...headIssues(table, name), ...dateIssues(table, name, context.today)]);
  for await (const some of sheet.rows())
    yield rows.read(some.filter(({ number }) => number > table.head.number));
  yield part(rows.issuesAtEnd());
  return rows.summary();
}

const part = (issues: readonly ImportIssue[]): ReadPart => ({ rows: 0, facts: [], officerWeeks: [], issues });

async function tableOf(file: OpenedFile): Promise<{ readonly sheet: Sheet; readonly table: WmtTable }> {
  for (const sheet of file.sheets) {
    const table = wmtTable(await firstRows(sheet));
    if (table !== null) return { sheet, table };
  }
  throw new FileRefused(
    issue("error", "file-not-recognised", "No sheet holds officers with their cases by tier and hours."),
  );
}

async function firstRows(sheet: Sheet): Promise<readonly SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const rows of sheet.rows()) {
    first.push(...rows.slice(0, rowsToSearch - first.length));
    if (first.length >= rowsToSearch) break;
  }
  return first;
}

function headIssues(table: WmtTable, sheet: string | null): readonly ImportIssue[] {
  const at = { sheet, row: table.head.number };
  const missing = wmtRowColumns(table).filter(({ name }) => !table.places.has(name));
  const isUnknown = (cell: CellValue) => foldHead(cell) !== "" && wmtHead(cell) === null;
  return [
    ...missing.map(({ head }) =>
      issue("error", "head-missing", `There is no column “${head}”: add it.`, { ...at, column: head }),
    ),
    ...table.heads.filter(isUnknown).map((cell) => {
      const head = String(cell);
      const place = { ...at, column: head, value: head };
      return issue("warning", "head-unknown", "This column is not known here and is not read.", place);
    }),
  ];
}

/** An export does not say its day by itself. */
function dateIssues(table: WmtTable, sheet: string | null, today: PlainDate): readonly ImportIssue[] {
  if (table.places.has("date")) return [];
  if (table.date === null) {
    const message =
      "The file does not say of which day it is: add a first row with the date of the export, such as 30/03/2026, or a column “Date”.";
    return [issue("error", "date-missing", message, { sheet })];
  }
  if (table.date <= today) return [];
  const message = `The date above the heads is after today, ${longDate(today)}: give the date of the export.`;
  return [issue("error", "date-in-future", message, { sheet, value: table.date })];
}
