/** Probability below and above a point. Each is computed by itself where it is the small one, so that neither loses digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}
