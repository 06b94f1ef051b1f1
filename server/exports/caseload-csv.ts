import { stringify } from "csv-stringify/sync";
import type { CaseloadRow, CaseloadView } from "@/server/contracts/caseload";

/** The heatmap as a file: the same rows, in the same order, with the same numbers as on its page. */
export function caseloadCsv({ table, frame }: CaseloadView): string {
  const heads = [
    ...["Code", table.unitHead, "Part of or parts", "Workload now", "In post of required, FTE", "Short, FTE"],
    ...(table.weekly ? ["Four weeks over the line", "Over the line"] : ["Over the line"]),
    "Quality",
    ...table.columns.map(
      ({ name, projected }) => `${table.measureLabel}, ${name}${projected ? ", projected" : ""}`,
    ),
    "Position at",
  ];
  const cells = (row: CaseloadRow) => [
    ...[row.code, row.name, row.detail, row.workload, row.inPostOfRequired, row.short],
    ...(table.weekly ? [row.chip ?? "", row.over] : [row.over]),
    row.quality,
    ...row.cells.map(({ text }) => text),
    frame.asOf,
  ];
  const rows = table.total ? [...table.rows, table.total] : table.rows;
  return stringify([heads, ...rows.map(cells)], { bom: true, escape_formulas: true });
}
