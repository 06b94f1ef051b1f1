import type { CellValue, SheetRow } from "../sheet";
import type { CellWatch } from "./cell-watch";
import { damaged } from "./damaged";
import { fileLimits } from "./file-limits";
import { tooLarge } from "./too-large";

/** Puts cells into the rows of a sheet, within the limits. */
export interface RowMaker {
  /** Puts a value into a cell; columns count from 0. Blanks are not put. */
  put(column: number, value: CellValue, times?: number): void;
  /** Ends the row, which stands in the sheet at `number` and as often as is said. */
  end(number: number, times?: number): void;
  /** Takes the rows that are ready. */
  take(): SheetRow[];
  /** How full it is, from 0; from 1 rows should be taken. */
  filled(): number;
}

export function rowMaker(watch: CellWatch): RowMaker {
  let ready: SheetRow[] = [];
  let readyCells = 0;
  let cells: CellValue[] = [];
  return {
    put(column, value, times = 1) {
      if (value === null) return;
      if (column < cells.length) throw damaged("a row has a cell twice");
      if (column + times > fileLimits.columns)
        throw tooLarge(`it has more than ${fileLimits.columns} columns`);
      if (times > 1) watch.repeated(times - 1);
      while (cells.length < column) cells.push(null);
      for (let count = 0; count < times; count += 1) cells.push(value);
    },
    end(number, times = 1) {
      if (cells.length === 0) return;
      if (number + times - 1 > fileLimits.rows) throw tooLarge(`it has more than ${fileLimits.rows} rows`);
      if (times > 1) watch.repeated(cells.length * (times - 1));
      watch.cells(cells.length * times);
      for (let count = 0; count < times; count += 1) ready.push({ number: number + count, cells });
      readyCells += cells.length * times;
      cells = [];
    },
    take() {
      const rows = ready;
      ready = [];
      readyCells = 0;
      return rows;
    },
    filled() {
      return Math.max(ready.length / fileLimits.batchRows, readyCells / fileLimits.batchCells);
    },
  };
}
