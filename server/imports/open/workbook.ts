import type { SheetRow } from "../sheet";
import type { CellWatch } from "./cell-watch";

/** Some rows of one sheet. Every sheet gives at least one batch, if an empty one. */
export interface SheetBatch {
  /** Place of the sheet in the workbook, from 0. */
  readonly sheet: number;
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A spreadsheet of any format, as it is read. */
export interface Workbook {
  /** The rows of all sheets in their order, or of one. @throws FileRefused where the file breaks */
  batches(only: number | null, watch: CellWatch): AsyncGenerator<SheetBatch, void, void>;
}
