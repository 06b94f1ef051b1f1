import { caseTypes, type CaseType } from "../vocabulary";

export interface CaseloadTotals {
  readonly byType: Readonly<Record<CaseType, number>>;
  readonly totalCases: number;
}

/**
 * Caseload of a unit: the cases of its officers or grades, by type and in all.
 *
 * Formula: sums. Untiered cases belong to the caseload although they score no points. Units: cases.
 * @example two grades with 3 custody, 6 community and 9 licence cases each // 36 in all
 */
export function caseloadTotals(rows: readonly Readonly<Record<CaseType, number>>[]): CaseloadTotals {
  const byType = { community: 0, licence: 0, custody: 0 };
  for (const row of rows) {
    for (const caseType of caseTypes) byType[caseType] += row[caseType];
  }
  return { byType, totalCases: byType.community + byType.licence + byType.custody };
}
