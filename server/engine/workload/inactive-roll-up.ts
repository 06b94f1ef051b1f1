/** Inactive cases of an officer or unit, standard and Transition to Adulthood (T2A) apart. */
export interface InactiveCases {
  readonly warrants: number;
  readonly overdueTerminations: number;
  readonly unpaidWork: number;
  readonly t2aWarrants: number;
  readonly t2aOverdueTerminations: number;
  readonly t2aUnpaidWork: number;
  readonly suspendedLifers: number;
  readonly suspendedSentenceOrders: number;
}

export type InactiveTotals = Pick<
  InactiveCases,
  "warrants" | "overdueTerminations" | "unpaidWork" | "suspendedLifers" | "suspendedSentenceOrders"
>;

/**
 * Inactive and unpaid-work cases of a unit: the total row of the official table.
 *
 * Formula: warrants, overdue terminations and unpaid work add the T2A cases to the standard ones; suspended lifers and
 * suspended sentence orders have no T2A part. Units: cases. Source: wmt-web, inactive cases.
 * @example one row with 39 warrants and 39 T2A warrants // 78 warrants
 */
export function inactiveRollUp(rows: readonly InactiveCases[]): InactiveTotals {
  const sum = (count: (row: InactiveCases) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    warrants: sum((row) => row.warrants + row.t2aWarrants),
    overdueTerminations: sum((row) => row.overdueTerminations + row.t2aOverdueTerminations),
    unpaidWork: sum((row) => row.unpaidWork + row.t2aUnpaidWork),
    suspendedLifers: sum((row) => row.suspendedLifers),
    suspendedSentenceOrders: sum((row) => row.suspendedSentenceOrders),
  };
}
