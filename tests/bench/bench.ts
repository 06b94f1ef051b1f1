/** One figure that was measured. */
export interface Line {
  readonly what: string;
  readonly value: number;
  /** For example `ms`, `MB` or `rows/s`. Figures of one unit are compared with the first of them. */
  readonly unit: string;
}

/** What each `*.bench.ts` in this folder exports by default. It measures and judges nothing. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Line[]> | readonly Line[];
}
