import type { CaseloadColumn, CaseloadMeasure } from "@/server/contracts/caseload";

/**
 * Place of the column that a map shows: the one asked for, otherwise the latest measured week or month, or the first tier; -1
 * where none is held.
 */
export function shownColumn(
  columns: readonly CaseloadColumn[],
  measure: CaseloadMeasure,
  when: string,
): number {
  const asked = columns.findIndex(({ date }) => date === when);
  if (asked !== -1) return asked;
  return measure === "tiers" ? 0 : columns.findLastIndex(({ projected }) => !projected);
}
