import { stringify } from "csv-stringify/sync";
import type { ChartFile } from "@/server/contracts/chart-file";

/** The numbers of a chart as one table; how far to trust them and where they come from stand in each row. */
export function chartCsv({ table, warning, marking, foot }: ChartFile): string {
  const status = [marking, warning].filter((words) => words !== null).join("; ");
  const heads = [...table.head, "Status", "About"];
  const rows = table.rows.map((row) => [...row, status, foot.join(" ")]);
  return stringify([heads, ...rows], { bom: true, escape_formulas: true });
}
