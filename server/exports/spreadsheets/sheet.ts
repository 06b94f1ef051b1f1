import type { WorkbookDate, WorkbookNumber } from "@/server/contracts/workbook";

/** A sheet as both formats write it: a head and rows of cells. Only a form has blank ones: texts that are empty. */
export interface Sheet {
  readonly name: string;
  /** Names the table in formulas: letters, digits and underscores. */
  readonly tableName: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export type SheetCell = SheetText | WorkbookNumber | WorkbookDate;

export interface SheetText {
  readonly kind: "text";
  readonly text: string;
  /** Name of the sheet that the text leads to; null where it leads nowhere. */
  readonly leadsTo: string | null;
}
