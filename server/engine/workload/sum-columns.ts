/** One row of counts, points or hours, by column name. */
export type Columns = Readonly<Record<string, number>>;

/**
 * Column sums of a table: the total row of the official overview, caseload and case progress tables.
 *
 * Formula: the sum of each column over the rows; a column missing from a row adds nothing. Any unit that may be added:
 * points, hours, cases, never percentages.
 * @example [{ cases: 2, hours: 37 }, { cases: 3, hours: 18.5 }] // { cases: 5, hours: 55.5 }
 */
export function sumColumns(rows: readonly Columns[]): Columns {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) sums[column] = (sums[column] ?? 0) + value;
  }
  return sums;
}
