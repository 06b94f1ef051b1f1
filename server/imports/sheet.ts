import type { ImportIssue } from "./issue";

/** A date is text, `yyyy-mm-dd`. An empty cell is null, never an empty text. */
export type CellValue = string | number | boolean | null;

export interface SheetRow {
  /** Line of the sheet or file, counted from 1, as its owner sees it. */
  readonly number: number;
  /** Trailing empty cells are left out; a row without any is not given at all. */
  readonly cells: readonly CellValue[];
}

export interface Sheet {
  /** Empty for the one sheet of a CSV file. */
  readonly name: string;
  /** The rows from the first, some thousands at a time. Can be asked for again. */
  rows(): AsyncIterable<readonly SheetRow[]>;
}

export const fileFormats = ["csv", "xlsx", "ods"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A file that was let in: its sheets, and what is to be told about it as a whole. */
export interface OpenedFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly sheets: readonly Sheet[];
  readonly issues: readonly ImportIssue[];
}
