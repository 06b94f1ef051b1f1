import type { Workbook, WorkbookCell, WorkbookTable } from "@/server/contracts/workbook";
import { columnWords } from "@/server/imports/templates/column-words";
import type { Template } from "@/server/imports/templates/template";
import { modelledWarning } from "../summaries/modelled-warning";
import { workbookCover } from "../workbooks/workbook-cover";
import type { Position } from "../positions/load-position";
import type { TemplateRow } from "./filled-template";

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const mostPlaces = 2;
const modelledGrade = "D";

const notes = [
  "A blank cell is unknown: it is never taken as zero, and a figure that is held already stays.",
  "Rows without any figure are left out. Heads may stand in any order, and columns that need not be filled may be taken away.",
  "Dates are written as 2026-03-31 or 31/03/2026, day before month.",
];

/** A form as a workbook: the sheet to fill in, and one that says what its columns are. */
export function templateWorkbook(
  template: Template,
  rows: readonly TemplateRow[],
  position: Position,
): Workbook {
  const { title, about } = template;
  const quality = template.columns.findIndex(({ says }) => says === "quality");
  const modelled = rows.some((row) => row[quality] === modelledGrade);
  return {
    ...{ title, subject: about, asOf: position.baseline.asOf, notes },
    keywords: ["template", "staffing", "workload"],
    cover: workbookCover(position, {
      ...{ title, subject: about, marking: "", scenario: null },
      warning: modelledWarning({ modelled }),
      source: "Your own figures, and those held where they are filled in",
    }),
    tables: [sheetToFill(template, rows), columnsSheet(template)],
  };
}

/** One row is left to begin with: a table has one at least. */
function sheetToFill({ title, about, columns }: Template, rows: readonly TemplateRow[]): WorkbookTable {
  return {
    ...{ name: title.split(":")[0] ?? title, holds: `${about} Fill in this sheet.`, toFill: true },
    heads: columns.map(({ head }) => head),
    rows: (rows.length === 0 ? [[]] : rows).map((row) => row.map(cellOf)),
  };
}

function cellOf(cell: string | number | null): WorkbookCell {
  if (typeof cell !== "number") {
    const text = cell ?? "";
    return isoDate.test(text) ? { kind: "date", date: text } : text;
  }
  const places = Math.min(mostPlaces, String(cell).split(".")[1]?.length ?? 0);
  return { kind: "number", value: cell, places, percent: false };
}

function columnsSheet({ columns, examples }: Template): WorkbookTable {
  return {
    name: "Columns",
    holds: "What the columns mean and how they are filled in. A blank cell is unknown, never zero.",
    heads: ["Column", "What it means", "Needed", "What to write", "Example"],
    rows: columns.map((column, place) => [
      ...[column.head, column.meaning, column.must ? "Must be filled" : "May be left empty"],
      ...[columnWords(column), cellOf(examples[0]?.[place] ?? null)],
    ]),
  };
}
