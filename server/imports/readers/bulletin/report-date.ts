import type { PlainDate } from "../../../engine/facts";
import { issue, type ImportIssue } from "../../issue";
import { readDate } from "../../read-date";
import type { CellValue, SheetRow } from "../../sheet";

export type ReportDate = { readonly date: PlainDate } | { readonly issue: ImportIssue };

const label = /\breport(?:ing)?\s*date\b\s*[:.-]*\s*/iu;
const looksLikeDate =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})(?!\d)|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\s+\d{4}/iu;

/** Reports are of this century. */
const shortYear = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/u;

/**
 * The date that a report says it has: what stands behind "Report Date", in its cell or the next; without such words,
 * the first date above the table.
 */
export function reportDate(rows: readonly SheetRow[], today: PlainDate, sheet: string | null): ReportDate {
  const said = labelled(rows) ?? anyDate(rows);
  if (said === null)
    return missing(
      "date-missing",
      "The file does not say its date. Write “Report Date : dd/mm/yyyy” above the table.",
    );
  const text = looksLikeDate.exec(said.text)?.[0] ?? said.text;
  const read = readDate(
    text
      .replace(/\s*([/.-])\s*/gu, "$1")
      .replace(/(\d)(?:st|nd|rd|th)\b/iu, "$1")
      .replace(shortYear, "$120$2"),
  );
  const place = { sheet, row: said.row, value: said.text };
  if (read === "blank" || read === "unreadable") {
    const message = "The report date is no date of the calendar. Write it as dd/mm/yyyy.";
    return { issue: issue("error", "date-unreadable", message, place) };
  }
  if (read.date > today) {
    const message = "The report date is in the future. Correct it: figures may not be dated after today.";
    return { issue: issue("error", "date-in-future", message, place) };
  }
  return read;

  function missing(rule: "date-missing", message: string): ReportDate {
    return { issue: issue("error", rule, message, { sheet }) };
  }
}

interface Said {
  readonly text: string;
  readonly row: number;
}

function labelled(rows: readonly SheetRow[]): Said | null {
  for (const { number, cells } of rows) {
    const at = cells.findIndex((cell) => typeof cell === "string" && label.test(cell));
    if (at < 0) continue;
    const behind = textOf(cells[at]).replace(new RegExp(`^.*?${label.source}`, "isu"), "");
    const text = behind.trim() === "" ? textOf(cells.slice(at + 1).find((cell) => cell !== null)) : behind;
    if (text.trim() !== "") return { text: text.trim(), row: number };
  }
  return null;
}

function anyDate(rows: readonly SheetRow[]): Said | null {
  for (const { number, cells } of rows) {
    const text = cells.map(textOf).find((cell) => looksLikeDate.test(cell));
    if (text !== undefined) return { text, row: number };
  }
  return null;
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === "string" ? cell : "";
}
