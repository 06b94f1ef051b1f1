import { adjustmentPercent } from "./adjustment-percent";
import { officialWorkloadPercent } from "./workload-percent";

export interface CapacityRow {
  readonly totalPoints: number;
  readonly availablePoints: number;
  readonly adjustmentPoints: number;
}

export interface CapacityLine extends CapacityRow {
  readonly workloadPercent: number;
  readonly adjustmentPercent: number;
  /** Available less used: negative when overloaded. */
  readonly remainingPoints: number;
}

/**
 * Capacity breakdown of a unit by grade, officer or child unit, with its total row.
 *
 * Formulas: workload % = 100 x points / available; CMS % = 100 x adjustment points / available; remaining = available -
 * points. The total row divides sums by sums, never averages percentages. Units: percent, points. 0% for zero available
 * points, as in the official tools.
 * @example rows 90 of 100 and 35 of 70 // total 125 of 170 = 73.5%, not 70%
 */
export function capacityBreakdown(rows: readonly CapacityRow[]): {
  readonly rows: readonly CapacityLine[];
  readonly total: CapacityLine;
} {
  const sum = (part: keyof CapacityRow) => rows.reduce((total, row) => total + row[part], 0);
  const total = {
    totalPoints: sum("totalPoints"),
    availablePoints: sum("availablePoints"),
    adjustmentPoints: sum("adjustmentPoints"),
  };
  return { rows: rows.map(line), total: line(total) };
}

function line({ totalPoints, availablePoints, adjustmentPoints }: CapacityRow): CapacityLine {
  return {
    totalPoints,
    availablePoints,
    adjustmentPoints,
    workloadPercent: officialWorkloadPercent(totalPoints, availablePoints),
    adjustmentPercent: adjustmentPercent(adjustmentPoints, availablePoints),
    remainingPoints: availablePoints - totalPoints,
  };
}
