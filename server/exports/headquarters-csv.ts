import { stringify } from "csv-stringify/sync";
import type { HeadquartersView } from "@/server/contracts/headquarters";

/** FTE away from headquarters by month, in the words and digits of its page. */
export function headquartersCsv({ title, frame, loss }: HeadquartersView): string {
  const table = loss?.away.table ?? { head: [], rows: [] };
  const head = [...table.head, "Scenario", "Position of"];
  const rows = table.rows.map((row) => [...row, title, frame.asOf]);
  return stringify([head, ...rows], { bom: true, escape_formulas: true });
}
