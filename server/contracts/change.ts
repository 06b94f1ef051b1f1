/** How a number differs from the same number of another position. */
export interface ChangeView {
  /** `▲ 4.2 points since 31 March 2023, worse`; where it cannot be said, why not. */
  readonly text: string;
  /** Decides the colour; the word in the text says the same. */
  readonly verdict: Verdict;
}

/** `neutral` is a change that is neither good nor bad in itself; `unknown` one that cannot be told. */
export type Verdict = "better" | "worse" | "same" | "neutral" | "unknown";
