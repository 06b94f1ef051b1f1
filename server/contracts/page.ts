/** What every analytic page carries: which position it shows, and how to show the other one. */
export interface FrameView {
  readonly baseline: string;
  readonly asOf: string;
  readonly switches: readonly FrameSwitch[];
  /** The other positions that this one can be set against, and the way back to none. */
  readonly comparisons: readonly FrameSwitch[];
  /** Date of the position that this one is set against, in words; null where it stands alone. */
  readonly against: string | null;
  /** Carried along so that moving between pages keeps the position and what it is set against. */
  readonly query: string;
  /** The context strip, one short phrase each. */
  readonly context: readonly string[];
  /** What the licences of the figures ask us to show. */
  readonly attributions: readonly string[];
}

export interface FrameSwitch {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** A sentence with its numbers set apart, so that they can be bold. */
export type Sentence = readonly (string | { readonly strong: string })[];

/** What is wrong with a field, in a sentence that leads to it. */
export interface ProblemLink {
  readonly href: string;
  readonly sentence: string;
}

export const engineVersion = "1.0";
