import type { ChartTable } from "@/server/contracts/chart";
import type { WorkbookCell, WorkbookTable } from "@/server/contracts/workbook";
import { printedCell } from "./printed-cell";

const share = /^(.+) of (.+)$/;
const distance = /^([\d,.]+) (inside|past|beyond)$/;
const mark = /^\[[a-z]\]$/;

interface Column {
  readonly head: string;
  readonly cells: readonly WorkbookCell[];
}

/**
 * A printed table as a table of a workbook, the first column naming the row. `12 of 18` becomes two numbers in two columns,
 * `2.6 inside` and `3.2 past` the line become one number with a sign: what is counted can be counted on.
 */
export function printedColumns({ head, rows }: ChartTable): Pick<WorkbookTable, "heads" | "rows"> {
  const columns = head.flatMap((name, place): readonly Column[] => {
    const texts = rows.map((row) => row[place] ?? "");
    return place === 0 ? [{ head: name, cells: texts.map(labelCell) }] : columnsOf(name, texts);
  });
  return {
    heads: columns.map((column) => column.head),
    rows: rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? "")),
  };
}

function columnsOf(head: string, texts: readonly string[]): readonly Column[] {
  if (holds(texts, isShare))
    return [
      { head, cells: texts.map((text) => printedCell(share.exec(text)?.[1] ?? text)) },
      {
        head: `${head}: of how many`,
        cells: texts.map((text) => printedCell(share.exec(text)?.[2] ?? text)),
      },
    ];
  if (holds(texts, (text) => distance.test(text)))
    return [{ head: `${head} (inside +, beyond −)`, cells: texts.map(signed) }];
  return [{ head, cells: texts.map(printedCell) }];
}

/** Whether every text that is no mark is of a kind, and there is one. */
function holds(texts: readonly string[], isOfKind: (text: string) => boolean): boolean {
  const told = texts.filter((text) => text !== "" && !mark.test(text));
  return told.length > 0 && told.every(isOfKind);
}

function isShare(text: string): boolean {
  const [, part = "", whole = ""] = share.exec(text) ?? [];
  return [part, whole].every((each) => typeof printedCell(each) !== "string");
}

function signed(text: string): WorkbookCell {
  const [, size = "", side] = distance.exec(text) ?? [];
  return size === "" ? text : printedCell(side === "inside" ? size : `−${size}`);
}

/** A label that looks like a number stays a text; a date is a date. */
function labelCell(text: string): WorkbookCell {
  const cell = printedCell(text);
  return typeof cell !== "string" && cell.kind === "date" ? cell : text;
}
