import type { TotalCheck } from "../../file-reader";
import { issue, type ImportIssue } from "../../issue";
import type { GridRow } from "./table-grid";
import type { WorkforceTable } from "./workforce-tables";

/** Cells hold figures to the last digit, so that their sums agree but for the rounding of binary fractions. */
const tolerance = 0.005;

/** The sums of the wanted columns over some rows; blanks add nothing. */
export function sumColumns<Key extends string>(
  keys: readonly Key[],
  rows: readonly GridRow<Key>[],
): Readonly<Record<Key, number>> {
  const sums = keys.map((key) => [key, rows.reduce((sum, row) => sum + (row.figures[key] ?? 0), 0)]);
  return Object.fromEntries(sums) as Record<Key, number>;
}

/** Holds the sums of rows against a row of totals that the file prints. */
export function checkColumns<Key extends string>(
  table: WorkforceTable,
  heads: Readonly<Record<Key, string>>,
  rows: readonly GridRow<Key>[],
  total: GridRow<Key>,
): { readonly checks: readonly TotalCheck[]; readonly issues: readonly ImportIssue[] } {
  const keys = Object.keys(heads) as Key[];
  const sums = sumColumns(keys, rows);
  const checks: TotalCheck[] = [];
  const issues: ImportIssue[] = [];
  const name = total.labels.at(-1) ?? "Total";
  for (const key of keys) {
    const printed = total.figures[key];
    if (printed === null) continue;
    checks.push({ label: `${table.number}, ${name}: ${heads[key]}`, sum: sums[key], printed, tolerance });
    if (Math.abs(sums[key] - printed) <= tolerance) continue;
    const place = { sheet: table.sheet, row: total.number, column: heads[key], value: String(printed) };
    const message = `The rows above “${name}” add up to ${shown(sums[key])}, but the file prints ${shown(printed)}. Look for a row that is missing, twice or wrong.`;
    issues.push(issue("error", "total-differs", message, place));
  }
  return { checks, issues };
}

function shown(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}
