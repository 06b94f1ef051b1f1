import type { TotalCheck } from "../../file-reader";
import { issue, type ImportIssue } from "../../issue";
import type { BulletinRow } from "./bulletin-row";
import { isCount } from "./is-count";
import type { Sums } from "./bulletin-sums";

export interface CheckedTotals {
  readonly checks: readonly TotalCheck[];
  readonly issues: readonly ImportIssue[];
}

const words = {
  population: "Population",
  "operational-capacity": "Operational capacity",
  "baseline-cna": "Baseline CNA",
  "in-use-cna": "In-use CNA",
} as const;

/** The operating margin was 1,340 to 3,000 places from 2018 to 2024, at most 4% of all. */
const largestMarginPercent = 10;

/**
 * Holds the sums of rows against the totals that the file prints. Of operational capacity, the last total is net of the
 * operating margin: that is told, not blamed.
 */
export function bulletinChecks(row: BulletinRow, sums: Sums, sheet: string | null): CheckedTotals {
  const checks: TotalCheck[] = [];
  const issues: ImportIssue[] = [];
  for (const { measure, figure, head, seen } of row.figures) {
    if (!isCount(figure)) continue;
    const place = { sheet, row: row.number, column: head, value: seen };
    const margin = row.is === "total" && measure === "operational-capacity" ? sums[measure] - figure : 0;
    const isMargin = margin > 0 && margin * 100 <= sums[measure] * largestMarginPercent;
    const sum = isMargin ? sums[measure] - margin : sums[measure];
    const net = isMargin ? `, less a margin of ${shown(margin)}` : "";
    checks.push({ label: `${words[measure]}: ${row.name}${net}`, sum, printed: figure, tolerance: 0 });
    if (isMargin) issues.push(issue("notice", "total-margin", ofMargin(sums[measure], figure), place));
    else if (sum !== figure)
      issues.push(issue("error", "total-differs", differs(row.name, sum, figure), place));
  }
  return { checks, issues };
}

function differs(name: string, sum: number, printed: number): string {
  return `The rows above “${name}” add up to ${shown(sum)}, but the file prints ${shown(printed)}. Look for a row that is missing, twice or wrong.`;
}

function ofMargin(sum: number, printed: number): string {
  return `The total is useable capacity: ${shown(sum)} places of all rows less an operating margin of ${shown(sum - printed)}.`;
}

function shown(value: number): string {
  return value.toLocaleString("en-GB");
}
