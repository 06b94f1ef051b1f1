export interface Ramp {
  /** Share of full output on the first day after induction. */
  readonly start: number;
  /** Months after which two thirds of what was missing has been learned. */
  readonly months: number;
}

/**
 * Share of full output after some months of work.
 *
 * Formula: 1 - (1 - start) exp(-t / months). Units: share. Parameters: `release.ramp-…`, passed in.
 * @example learningRamp({ start: 0.3, months: 3 }, 6) // 0.905
 */
export function learningRamp({ start, months }: Ramp, afterMonths: number): number {
  return 1 - (1 - start) * Math.exp(-afterMonths / months);
}
