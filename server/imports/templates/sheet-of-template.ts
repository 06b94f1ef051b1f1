import { FileRefused } from "../file-refused";
import { issue, type ImportIssue } from "../issue";
import type { OpenedFile, SheetRow } from "../sheet";
import { findHead } from "./find-head";
import { headIssues, matchHeads } from "./match-heads";
import type { RowPlace } from "./row-reader";
import type { Template } from "./template";
import { templateOfRow } from "./template-of-row";

/** Where a file holds the rows of a template, and what is wrong with its heads. */
export interface TemplateSheet extends RowPlace {
  /** Rows below the heads, some thousands at a time. */
  readonly rows: () => AsyncIterable<readonly SheetRow[]>;
  readonly issues: readonly ImportIssue[];
}

/** @throws FileRefused where no sheet of the file has the heads of the template */
export async function sheetOfTemplate(file: OpenedFile, template: Template): Promise<TemplateSheet> {
  const found = await findHead(file, (row) => templateOfRow(row) === template);
  if (found === null) throw new FileRefused(issue("error", "file-not-recognised", noHeads(template)));
  const { columns } = template;
  const matched = matchHeads(
    columns.map(({ head }) => head),
    found.row.cells,
  );
  const sheet = found.sheet.name === "" ? null : found.sheet.name;
  const head = { sheet, number: found.row.number, cells: found.row.cells };
  return {
    ...{ columns, sheet, places: matched.places },
    issues: [...headIssues(columns, matched, head), ...found.others.map(notRead)],
    rows: () => rowsBelow(found.sheet.rows(), found.row.number),
  };
}

const noHeads = ({ title }: Template) =>
  `No sheet has the heads of the template “${title}”: download it again and copy the figures into it.`;

function notRead(sheet: string): ImportIssue {
  const message = "This sheet has the same heads and is not read: put all rows on one sheet.";
  return issue("warning", "rows-left-out", message, { sheet });
}

async function* rowsBelow(
  parts: AsyncIterable<readonly SheetRow[]>,
  head: number,
): AsyncGenerator<readonly SheetRow[]> {
  for await (const rows of parts) {
    const first = rows[0]?.number ?? 0;
    yield first > head ? rows : rows.filter(({ number }) => number > head);
  }
}
