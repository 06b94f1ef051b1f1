import type { FileReader, ReadContext, ReadPart, ReadSummary } from "../file-reader";
import type { OpenedFile } from "../sheet";
import { officerWeekRows } from "./officer-week-rows";
import { ownOfficerWeeks } from "./own-officer-weeks";
import { sheetOfTemplate } from "./sheet-of-template";
import { ownSource } from "./template";
import { templateOfRow } from "./template-of-row";

/** Reads weeks of officers, some thousands at a time: a million rows need no more memory than ten thousand. */
export const officerWeekReader: FileReader = {
  ...{ kind: ownOfficerWeeks.kind, title: ownOfficerWeeks.title, source: ownSource },
  recognises: (heads) => heads.some(({ rows }) => rows.some((row) => templateOfRow(row) === ownOfficerWeeks)),
  read: readOfficerWeeks,
};

async function* readOfficerWeeks(
  file: OpenedFile,
  context: ReadContext,
): AsyncGenerator<ReadPart, ReadSummary, void> {
  const sheet = await sheetOfTemplate(file, ownOfficerWeeks);
  const rows = officerWeekRows(sheet, context);
  yield { rows: 0, facts: [], officerWeeks: [], issues: sheet.issues };
  for await (const part of sheet.rows()) yield rows.read(part);
  yield { rows: 0, facts: [], officerWeeks: [], issues: rows.issuesAtEnd() };
  return rows.summary();
}
