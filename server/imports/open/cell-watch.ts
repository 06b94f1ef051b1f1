import { issue, type ImportIssue } from "../issue";
import { fileLimits } from "./file-limits";
import { tooLarge } from "./too-large";

const toldFormulas = 50;

/** Counts what is read, so that no file can bring more than is allowed, and tells of formulas. */
export interface CellWatch {
  readonly issues: readonly ImportIssue[];
  /** @throws FileRefused above the limit */
  cells(count: number): void;
  /** @throws FileRefused above the limit */
  repeated(count: number): void;
  formula(
    place: { readonly sheet: string; readonly row: number; readonly column: number },
    hasValue: boolean,
  ): void;
}

export function cellWatch(): CellWatch {
  const issues: ImportIssue[] = [];
  let cells = 0;
  let repeated = 0;
  let formulas = 0;
  let withoutValue = 0;
  return {
    get issues() {
      return [...issues, ...inAll(formulas, withoutValue)];
    },
    cells(count) {
      cells += count;
      if (cells > fileLimits.cells) throw tooLarge(`it has more than ${fileLimits.cells} cells`);
    },
    repeated(count) {
      repeated += count;
      if (repeated > fileLimits.repeatedCells) throw tooLarge("it repeats the same cells too often");
    },
    formula({ sheet, row, column }, hasValue) {
      formulas += 1;
      if (hasValue) return;
      withoutValue += 1;
      if (withoutValue > toldFormulas) return;
      const place = { sheet, row, value: columnLetters(column) + String(row) };
      issues.push(
        issue(
          "error",
          "file-formula",
          "This formula was never worked out. Open the file in a spreadsheet program, save it, and bring it again.",
          place,
        ),
      );
    },
  };
}

function inAll(formulas: number, withoutValue: number): ImportIssue[] {
  const told = formulas - withoutValue;
  const more = withoutValue - toldFormulas;
  const some: ImportIssue[] = [];
  if (more > 0) some.push(issue("error", "file-formula", `${more} more formulas were never worked out.`));
  if (told > 0)
    some.push(
      issue("notice", "file-formula", `Formulas in the file (${told}) count with the value they had last.`),
    );
  return some;
}

/** The letters over a column, counted from 0. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
