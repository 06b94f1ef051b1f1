export const workbookFormats = ["xlsx", "ods"] as const;
export type WorkbookFormat = (typeof workbookFormats)[number];

/** A workbook as services make it: what it is of, what its tables hold, and how they are to be read. */
export interface Workbook {
  readonly title: string;
  /** Measure, place, date and unit. */
  readonly subject: string;
  /** Words to find it by. */
  readonly keywords: readonly string[];
  /** `2026-03-31`: the file says that it is of this day, so that the same data give the same bytes. */
  readonly asOf: string;
  /** What the first sheet says: who made it, of which data, how far to trust it, how to cite it. */
  readonly cover: readonly CoverItem[];
  /** Listed by number on the third sheet; a text elsewhere may refer to one as `[note 2]`. */
  readonly notes: readonly string[];
  readonly tables: readonly WorkbookTable[];
}

export interface CoverItem {
  readonly item: string;
  readonly text: string;
}

/** One table on a sheet of its own. */
export interface WorkbookTable {
  /** Name of the sheet. */
  readonly name: string;
  /** What it holds, in a sentence: stands in the list of contents. */
  readonly holds: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** A form: what is empty stays blank, to be filled in. */
  readonly toFill?: true;
}

/** Marks such as `[c]` are texts; an empty text is written as `[z]`, so that no cell is blank. */
export type WorkbookCell = WorkbookNumber | WorkbookDate | string;

export interface WorkbookNumber {
  readonly kind: "number";
  readonly value: number;
  /** Decimal places shown. */
  readonly places: number;
  /** A percentage is kept as its hundredth and shown with its sign. */
  readonly percent: boolean;
}

export interface WorkbookDate {
  readonly kind: "date";
  /** `2026-03-31` */
  readonly date: string;
}
