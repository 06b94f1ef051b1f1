/** Where lent people are, person-months by column. Home and away sum to everybody in every month. */
export interface LoanLedger {
  /** Everybody of the loan, people or FTE. */
  readonly people: number;
  readonly home: Float64Array;
  readonly travel: Float64Array;
  readonly induction: Float64Array;
  readonly working: Float64Array;
  /** Released and not placed: they are with neither. */
  readonly holding: Float64Array;
}
