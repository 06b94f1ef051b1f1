import { parse } from "csv-parse/sync";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chartNames, ChartInput } from "@/server/contracts/chart-page";
import { EstateInput } from "@/server/contracts/estate";
import { QuestionInput, questionNames } from "@/server/contracts/question";
import { workbookFormats, type Workbook, type WorkbookFormat } from "@/server/contracts/workbook";
import { sheetsOf } from "@/server/exports/spreadsheets/sheets-of";
import { shownCell } from "@/server/exports/spreadsheets/shown-cell";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import type { ServiceContext } from "@/server/services/context";
import { answerDocument } from "@/server/services/questions/answer-document";
import { answerWorkbook } from "@/server/services/questions/answer-workbook";
import { findChart } from "@/server/services/summaries/find-chart";
import { chartWorkbook } from "@/server/services/workbooks/chart-workbook";
import { estateWorkbook } from "@/server/services/workbooks/estate-workbook";
import type { OfficeCheck } from "./office-check";
import { soffice } from "./soffice";

/** Every sheet as CSV, in UTF-8, cells as they are shown. */
const csvOfAllSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

interface Named {
  readonly name: string;
  readonly workbook: Workbook;
}

/** Workbooks of charts and of the estate, in both formats: each cell is shown as it was written, also after going through ODS. */
export async function workbookChecks(context: ServiceContext): Promise<readonly OfficeCheck[]> {
  const books = await workbooks(context);
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-workbooks-"));
  try {
    const checks: OfficeCheck[] = [];
    for (const format of workbookFormats)
      checks.push(...(await checkFormat(books, format, join(folder, format))));
    return checks;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function workbooks(context: ServiceContext): Promise<readonly Named[]> {
  const estate = await estateWorkbook(context, EstateInput.parse({ marking: "OFFICIAL" }));
  const charts: Named[] = [];
  for (const name of chartNames) {
    const found = await findChart(context, ChartInput.parse({ name }));
    if (found.chart) charts.push({ name, workbook: chartWorkbook(found, found.chart, "") });
  }
  return [{ name: "estate", workbook: estate }, ...charts, ...(await answers(context))];
}

async function answers(context: ServiceContext): Promise<readonly Named[]> {
  const all: Named[] = [];
  for (const name of questionNames) {
    const { position, document } = await answerDocument(context, QuestionInput.parse({ name }));
    all.push({ name, workbook: answerWorkbook(position, document) });
  }
  return all;
}

async function checkFormat(
  books: readonly Named[],
  format: WorkbookFormat,
  folder: string,
): Promise<readonly OfficeCheck[]> {
  const [own, other] = [folder, join(folder, "other")];
  mkdirSync(other, { recursive: true });
  const paths: string[] = [];
  for (const { name, workbook } of books) {
    const path = join(own, `${name}.${format}`);
    writeFileSync(path, await writeWorkbook(workbook, format));
    paths.push(path);
  }
  soffice(csvOfAllSheets, paths, own);
  const turned = format === "xlsx" ? "ods" : "xlsx";
  soffice(turned, paths, other);
  soffice(
    csvOfAllSheets,
    books.map(({ name }) => join(other, `${name}.${turned}`)),
    other,
  );
  return books.flatMap(({ name, workbook }) => [
    {
      name: `${name}.${format} opens and shows what was written`,
      wrong: difference(workbook, join(own, name)),
    },
    {
      name: `${name}.${format} made ${turned} shows the same`,
      wrong: difference(workbook, join(other, name)),
    },
  ]);
}

/** The first cell that is shown in another way than it was written; null where there is none. */
function difference(workbook: Workbook, path: string): string | null {
  for (const { name, heads, rows } of sheetsOf(workbook)) {
    const file = `${path}-${name}.csv`;
    if (!existsSync(file)) return `there is no sheet ${name}`;
    const found: string[][] = parse(readFileSync(file, "utf8"), { bom: true, relax_column_count: true });
    const written = [heads, ...rows.map((row) => row.map(shownCell))];
    const wrong = firstDifference(written, found);
    if (wrong !== null) return `${name}, ${wrong}`;
  }
  return null;
}

function firstDifference(
  written: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): string | null {
  if (written.length !== found.length) return `${found.length} rows of ${written.length}`;
  for (const [index, row] of written.entries())
    for (const [column, text] of row.entries()) {
      const shown = (found[index]?.[column] ?? "").replace(/^-(?=\d)/, "\u2212");
      if (shown !== text) return `row ${index + 1}, column ${column + 1}: “${shown}” for “${text}”`;
    }
  return null;
}
