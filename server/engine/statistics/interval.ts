/** The two ends of a range or a pair of limits, in the unit of what it surrounds. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
