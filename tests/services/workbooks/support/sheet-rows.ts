import type { ReadCell, ReadSheet } from "@/tests/exports/spreadsheets/support/read-workbook";

type SheetRow = ReadonlyMap<string, ReadCell>;

const signed = " (inside +, beyond −)";
const whole = ": of how many";
const months = "January February March April May June July August September October November December".split(
  " ",
);

/** The rows of a sheet by their heads. */
export function sheetRows({ rows: [heads, ...rows] }: ReadSheet): readonly SheetRow[] {
  return rows.map((row) => new Map(row.map((cell, column) => [heads![column]!.text, cell])));
}

/** The cells of a row as a page prints them: the way back from numbers and dates to words. */
export function printedRow(heads: readonly string[], row: SheetRow): readonly string[] {
  return heads.map((head) => {
    const side = row.get(head + signed);
    if (side) return sideWords(side, head);
    const [part, of] = [row.get(head), row.get(head + whole)];
    if (!part) throw new Error(`There is no column ${head}.`);
    const text = printed(part);
    return of && !text.startsWith("[") ? `${text} of ${printed(of)}` : text;
  });
}

/** An empty cell of a page is not applicable in a workbook. */
function printed({ type, text, value }: ReadCell): string {
  if (type === "date") {
    const [year, month, day] = (value as Date).toISOString().slice(0, 10).split("-");
    return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
  }
  return type === "number" ? text.replace("-", "−") : text;
}

function sideWords(cell: ReadCell, head: string): string {
  if (cell.type !== "number") return cell.text;
  const over = head.startsWith("Points") ? "past" : "beyond";
  return `${cell.text.replace(/^[-−]/, "")} ${Number(cell.value) < 0 ? over : "inside"}`;
}
