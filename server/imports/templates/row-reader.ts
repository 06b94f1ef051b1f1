import type { UnitKind } from "../../engine/vocabulary";
import type { ReadContext } from "../file-reader";
import { issue, type ImportIssue } from "../issue";
import type { CellValue, SheetRow } from "../sheet";
import type { UnitPlaces } from "./place-units";
import { cellReader, type CellProblem, type CellRead } from "./read-cell";
import type { TemplateColumn, TemplateWord } from "./template";

export type RowValue = string | number | null;

export interface RowPlace {
  readonly columns: readonly TemplateColumn[];
  /** Place of each column in a row; -1 where the file has none. */
  readonly places: readonly number[];
  /** Name of the sheet; null in a file without sheets. */
  readonly sheet: string | null;
}

/** Reads a row into `values`, column by column, null where a cell is empty or wrong; all that is wrong goes into `issues`. */
export type RowReader = (row: SheetRow, values: RowValue[], issues: ImportIssue[]) => void;

/** A unit is found at the date of its row, so it is looked for last; its value is its code. */
export function rowReader(
  { columns, places, sheet }: RowPlace,
  { today }: Pick<ReadContext, "today">,
  units: UnitPlaces,
): RowReader {
  const readers = columns.map((column) => cellReader(column, today));
  const unitColumn = columns.findIndex(({ says }) => says === "unit");
  const dateColumn = columns.findIndex(({ says }) => says === "date");
  const gradeColumn = columns.findIndex(({ says }) => says === "grade");
  const cellOf = (row: SheetRow, index: number): CellValue => row.cells[places[index] ?? -1] ?? null;
  const tell = (row: SheetRow, index: number, problem: CellProblem): ImportIssue => {
    const column = columns[index];
    const cell = cellOf(row, index);
    const value = column?.type.kind === "private" || cell === null ? null : String(cell);
    const place = { sheet, row: row.number, column: column?.head ?? null, value };
    return issue(problem.severity, problem.rule, problem.message, place);
  };
  const cells: RowReader = (row, values, issues) => {
    for (let index = 0; index < columns.length; index += 1) {
      const read = places[index] === -1 ? null : (readers[index]?.(cellOf(row, index)) ?? null);
      const problem = isProblem(read) ? read : missing(read, columns[index], places[index]);
      values[index] = isProblem(read) ? null : read;
      if (problem !== null) issues.push(tell(row, index, problem));
    }
  };
  return (row, values, issues) => {
    cells(row, values, issues);
    const name = values[unitColumn];
    if (typeof name !== "string") return;
    const date = values[dateColumn];
    const grade = wordOf(columns[gradeColumn], values[gradeColumn]);
    const { code, kind, problem } = units.find(name, typeof date === "string" ? date : today, grade?.kinds);
    values[unitColumn] = code;
    if (problem !== null) issues.push(tell(row, unitColumn, problem));
    const misplaced = ofOtherKind(columns[gradeColumn], grade, kind);
    if (misplaced === null) return;
    values[gradeColumn] = null;
    issues.push(tell(row, gradeColumn, misplaced));
  };
}

const isProblem = (read: CellRead): read is CellProblem => read !== null && typeof read === "object";

/** A column that is not there at all is told once, with the heads. */
function missing(
  read: RowValue,
  column: TemplateColumn | undefined,
  place: number | undefined,
): CellProblem | null {
  if (read !== null || place === -1 || column?.must !== true) return null;
  const rule = column.type.kind === "date" ? "date-missing" : "value-missing";
  return { severity: "error", rule, message: `“${column.head}” is empty: fill it in.` };
}

function wordOf(column: TemplateColumn | undefined, value: RowValue | undefined): TemplateWord | undefined {
  return column?.type.kind === "word" ? column.type.words.find(({ word }) => word === value) : undefined;
}

/** A grade of prisons is none of a delivery unit. */
function ofOtherKind(
  column: TemplateColumn | undefined,
  said: TemplateWord | undefined,
  kind: UnitKind | null,
): CellProblem | null {
  if (column?.type.kind !== "word" || kind === null) return null;
  if (said?.kinds === undefined || said.kinds.includes(kind)) return null;
  const own = column.type.words.filter(({ kinds }) => kinds?.includes(kind)).map(({ label }) => `“${label}”`);
  const message = `The unit has no such grade. Its grades are ${own.join(", ")}.`;
  return { severity: "error", rule: "word-unknown", message };
}
