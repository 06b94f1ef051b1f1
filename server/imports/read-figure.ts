import type { CellValue } from "./sheet";

/** What a cell says as a figure. Blank is unknown, never zero. */
export type Figure = number | "blank" | "unreadable";

/** How publishers and planners write "no figure here", in small letters. */
const blanks: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  ".",
  "..",
  "...",
  "…",
  ":",
  "~",
  "n/a",
  "na",
  "#n/a",
  "nil return",
  "unknown",
  "not known",
  "not available",
  "[x]",
  "[z]",
  "[c]",
  "[u]",
]);

/** Longer texts are no figures: nothing that is counted here has so many digits. */
const longestFigure = 40;

/** Marks of footnotes behind a figure. */
const footnoteMarks = /[\s*†‡§¹²³]+$/u;
const spaces = /[\s\u2007\u202f]+/gu;

const shapes = {
  ".": /^[+-]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)?(?:\.\d+)?(?:e[+-]?\d{1,2})?$/iu,
  ",": /^[+-]?(?:\d+|\d{1,3}(?:[. ]\d{3})+)?(?:,\d+)?(?:e[+-]?\d{1,2})?$/iu,
} as const;

/**
 * Reads a figure as people write it: "1,164", "1 164", "1164*". With a comma as the decimal sign, "1.164,5" is 1164.5.
 * A text that is neither a figure nor a way to say "none" is unreadable; so is a group of other than three digits.
 */
export function readFigure(cell: CellValue, decimalSign: keyof typeof shapes = "."): Figure {
  if (cell === null) return "blank";
  if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : "unreadable";
  if (typeof cell === "boolean" || cell.length > longestFigure) return "unreadable";
  const text = cell.trim();
  if (blanks.has(text.toLowerCase())) return "blank";
  const bare = text.replace(footnoteMarks, "").replace(spaces, " ").replace("−", "-");
  if (bare === "") return "blank";
  return shapes[decimalSign].test(bare) ? numberOf(bare, decimalSign) : "unreadable";
}

function numberOf(text: string, decimalSign: "." | ","): Figure {
  const plain =
    decimalSign === "," ? text.replace(/[. ]/gu, "").replace(",", ".") : text.replace(/[, ]/gu, "");
  const value = Number(plain);
  return /\d/u.test(plain) && Number.isFinite(value) ? value + 0 : "unreadable";
}
