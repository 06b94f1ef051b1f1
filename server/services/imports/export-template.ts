import type { TemplateFileInput } from "@/server/contracts/import-template";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import { templateCsv } from "@/server/exports/template-csv";
import { templates } from "@/server/imports/templates/all-templates";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadUncountedPosition } from "../positions/load-position";
import { filledTemplate } from "./filled-template";
import { templateWorkbook } from "./template-workbook";

/**
 * A form for figures of one's own as a file, empty or filled with the units and figures of a position.
 * @throws AppError NOT_FOUND where there is no such form
 */
export async function exportTemplate(
  context: ServiceContext,
  { kind, format, filled, at }: TemplateFileInput,
): Promise<{ readonly name: string; readonly body: string | Buffer }> {
  const template = templates.find((own) => own.kind === kind);
  if (template === undefined) throw new AppError("NOT_FOUND", "There is no template of this name.");
  const position = await loadUncountedPosition(context, at);
  const { units, facts } = position.snapshot;
  const rows = filled === "" ? [] : filledTemplate(template, units, facts);
  const name = `plimsoll-${kind}${filled === "" ? "" : `-filled-${position.baseline.asOf}`}.${format}`;
  const heads = template.columns.map(({ head }) => head);
  if (format === "csv") return { name, body: templateCsv(heads, rows) };
  return { name, body: await writeWorkbook(templateWorkbook(template, rows, position), format) };
}
