import type { FileReader, ReadContext, ReadPart, ReadSummary } from "../file-reader";
import type { OpenedFile } from "../sheet";
import { factRows } from "./fact-rows";
import { sheetOfTemplate } from "./sheet-of-template";
import { ownSource, type Template } from "./template";
import { templateOfRow } from "./template-of-row";

/** Reads a template whose rows become facts. */
export function factTemplateReader(template: Template): FileReader {
  return {
    ...{ kind: template.kind, title: template.title, source: ownSource },
    recognises: (heads) => heads.some(({ rows }) => rows.some((row) => templateOfRow(row) === template)),
    read: (file, context) => readFacts(file, context, template),
  };
}

async function* readFacts(
  file: OpenedFile,
  context: ReadContext,
  template: Template,
): AsyncGenerator<ReadPart, ReadSummary, void> {
  const sheet = await sheetOfTemplate(file, template);
  const rows = factRows(file.name, sheet, context);
  yield { rows: 0, facts: [], officerWeeks: [], issues: sheet.issues };
  for await (const part of sheet.rows()) yield rows.read(part);
  yield { rows: 0, facts: [], officerWeeks: [], issues: rows.issuesAtEnd() };
  return rows.summary();
}
