import { readFigure } from "../../read-figure";
import type { CellValue, SheetRow } from "../../sheet";
import type { SourceFile } from "../../source-file";
import { fileLimits } from "../file-limits";
import { tooLarge } from "../too-large";
import type { CsvDialect } from "./csv-dialect";
import type { CsvEncoding } from "./csv-encoding";
import { csvScanner, type CsvLine } from "./csv-scanner";
import { csvText } from "./csv-text";

/** The rows of a CSV file, some thousands at a time. @throws FileRefused where it breaks */
export async function* csvRows(
  source: SourceFile,
  encoding: CsvEncoding,
  dialect: CsvDialect,
): AsyncGenerator<readonly SheetRow[], void, void> {
  const scanner = csvScanner(dialect.delimiter);
  let waiting: SheetRow[] = [];
  let count = 0;
  const take = (lines: readonly CsvLine[]) => {
    count += lines.length;
    if (count > fileLimits.csvRows)
      throw tooLarge(`it has more than ${fileLimits.csvRows} rows`, "Split it by date.");
    for (const line of lines) {
      if (line.number === 1 && dialect.hasDelimiterLine) continue;
      const cells = cellsOf(line.fields, dialect.decimalSign);
      if (cells.length > 0) waiting.push({ number: line.number, cells });
    }
  };
  for await (const piece of csvText(source, encoding)) {
    take(scanner.write(piece));
    if (waiting.length < fileLimits.batchRows) continue;
    yield waiting;
    waiting = [];
  }
  take(scanner.end());
  if (waiting.length > 0) yield waiting;
}

function cellsOf(fields: readonly string[], decimalSign: "." | ","): CellValue[] {
  let length = fields.length;
  while (length > 0 && fields[length - 1] === "") length -= 1;
  if (length > fileLimits.columns)
    throw tooLarge(`it has more than ${fileLimits.columns} columns`, "Bring the table without the rest.");
  const cells: CellValue[] = [];
  for (let column = 0; column < length; column += 1) {
    const text = fields[column] ?? "";
    if (text === "") cells.push(null);
    else cells.push(decimalSign === "," ? withDecimalComma(text) : apart(text));
  }
  return cells;
}

/** A figure with a decimal comma becomes a number here, so that nobody else has to know of the comma. */
function withDecimalComma(text: string): CellValue {
  const figure = /[.,]/u.test(text) ? readFigure(text, ",") : "unreadable";
  return typeof figure === "number" ? figure : apart(text);
}

/** Longer texts are windows on the piece of the file that they were cut from, and would keep it in memory. */
const shortestWindow = 13;

function apart(text: string): string {
  return text.length < shortestWindow ? text : Buffer.from(text).toString();
}
