import type { TotalCheck } from "../../file-reader";
import { issue, type ImportIssue } from "../../issue";
import { checkColumns, sumColumns } from "./check-columns";
import { hundredths } from "./hundredths";
import { tableGrid, type GridRow, type WantedColumn } from "./table-grid";
import type { TableRead } from "./table-read";
import type { WorkforceTable } from "./workforce-tables";

type Key = "managers" | "officers" | "other" | "support" | "noms" | "total";

const wanted: readonly WantedColumn<Key>[] = [
  { key: "managers", head: /^bands a to d\b/u },
  { key: "officers", head: /^probation officer\b/u },
  { key: "other", head: /^other band 4 6\b/u },
  { key: "support", head: /^bands 1 to 3\b/u },
  { key: "noms", head: /^staff in noms grades\b/u },
  { key: "total", head: /^nps total\b/u },
];

const anyTotal = /\btotal$/iu;
const serviceTotal = /^nps total$/iu;
const grandTotal = /^grand total$/iu;

/** Probation staff by cluster of local delivery units: read and held against the totals, never stored by unit. */
export function readClusters(table: WorkforceTable): TableRead {
  const grid = tableGrid(table, wanted);
  const issues: ImportIssue[] = [...grid.issues];
  const checks: TotalCheck[] = [];
  const clusters: GridRow<Key>[] = [];
  const elsewhere: GridRow<Key>[] = [];
  let division: GridRow<Key>[] = [];
  let isPastService = false;
  const check = (rows: readonly GridRow<Key>[], total: GridRow<Key>) => {
    const made = checkColumns(table, grid.heads, rows, total);
    checks.push(...made.checks);
    issues.push(...made.issues);
  };
  for (const row of grid.rows.filter(({ figures }) => figures.total !== null)) {
    const name = row.labels.at(-1) ?? "";
    if (grandTotal.test(name)) check([...clusters, ...elsewhere], row);
    else if (serviceTotal.test(name)) {
      check(clusters, row);
      isPastService = true;
    } else if (anyTotal.test(name)) {
      check(division, row);
      division = [];
    } else if (isPastService) elsewhere.push(row);
    else {
      clusters.push(row);
      division.push(row);
    }
  }
  if (clusters.length > 0) issues.push(notStored(table, clusters.length));
  const rows = clusters.length + elsewhere.length;
  const deliveryUnitStaffFte = hundredths(sumColumns(["total"], clusters).total);
  return { rows, facts: [], issues, checks, matches: [], totals: { deliveryUnitStaffFte } };
}

function notStored({ sheet, number }: WorkforceTable, rows: number): ImportIssue {
  const message = `${number} has ${rows} clusters that are not the delivery units of today. They were held against the totals and are not stored.`;
  return issue("notice", "rows-left-out", message, { sheet });
}
