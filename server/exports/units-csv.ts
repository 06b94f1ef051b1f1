import { stringify } from "csv-stringify/sync";
import { unitsTable, type UnitRowsView } from "./units-table";

/** Lists of units as a file. */
export function unitsCsv(view: UnitRowsView): string {
  const { head, rows } = unitsTable(view);
  return stringify([head, ...rows], { bom: true, escape_formulas: true });
}
