/** What every analytic page carries: which position it shows, and how to show the other one. */
export interface FrameView {
  readonly baseline: string;
  readonly asOf: string;
  readonly switches: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
  /** The context strip, one short phrase each. */
  readonly context: readonly string[];
  /** What the licences of the figures ask us to show. */
  readonly attributions: readonly string[];
}

/** A sentence with its numbers set apart, so that they can be bold. */
export type Sentence = readonly (string | { readonly strong: string })[];

export const engineVersion = "1.0";
