import type { ImportRule } from "./import-rules";

/** Errors block a commit, warnings need a tick, notices are only told. */
export const issueSeverities = ["error", "warning", "notice"] as const;
export type IssueSeverity = (typeof issueSeverities)[number];

/** What is wrong or odd in a file, and where. */
export interface ImportIssue {
  readonly severity: IssueSeverity;
  readonly rule: ImportRule;
  /** Name of the sheet; null in a file without sheets, or where the whole file is meant. */
  readonly sheet: string | null;
  /** Line of the sheet or file, counted from 1. */
  readonly row: number | null;
  /** Head of the column, as in the file. */
  readonly column: string | null;
  /** As it stands in the file, shortened; null where there is none, or where it could name a person. */
  readonly value: string | null;
  /** What is wrong and what to do, in a plain sentence. */
  readonly message: string;
}

const longestValue = 60;

/** An issue of the whole file, unless a place is given. A long value is shortened. */
export function issue(
  severity: IssueSeverity,
  rule: ImportRule,
  message: string,
  place: Partial<Pick<ImportIssue, "sheet" | "row" | "column" | "value">> = {},
): ImportIssue {
  const { sheet = null, row = null, column = null, value = null } = place;
  const shown = value !== null && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return { severity, rule, sheet, row, column, value: shown, message };
}
