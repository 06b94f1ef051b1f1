import { z } from "zod";
import { either, word } from "./address";
import type { FrameSwitch, FrameView, Sentence } from "./page";

/** Rows of the answer: regions where it is left out. */
export const overRowKinds = ["unit"] as const;

/** Lines that can be asked about are this far apart: a percentage apart would single out the officers between them. */
export const overLineStepPercent = 10;
/** Of lines, in per cent, and of weeks. */
export const overLineBounds = { least: 50, most: 250 } as const;
export const overWeekBounds = { least: 0, most: 520 } as const;

/**
 * A question about long runs over a line, all of it in its address: over how many per cent, for more than how many
 * weeks, from and to which day. What is left out or malformed becomes the nearest question that can be answered.
 */
export const CaseloadOverInput = z.object({
  at: word,
  against: word,
  over: word,
  weeks: word,
  from: word,
  to: word,
  by: either(overRowKinds),
});
export type CaseloadOverInput = z.infer<typeof CaseloadOverInput>;

/** Who is over, and for how long. */
export interface CaseloadOverView {
  readonly frame: FrameView;
  /** The question that was answered. */
  readonly input: CaseloadOverInput;
  readonly headline: readonly Sentence[];
  /** Why the answer is none yet, and which file would make it one; null on measured figures. */
  readonly modelled: { readonly heading: string; readonly words: string } | null;
  /** What was asked and could not be taken as it was, a sentence each. */
  readonly corrections: readonly string[];
  readonly fields: OverFields;
  readonly rowKinds: readonly FrameSwitch[];
  /** Null where no weeks are held. */
  readonly table: OverTable | null;
  /** The question in Parliament that could not be answered. */
  readonly asked: { readonly words: string; readonly source: string; readonly href: string };
  readonly notes: readonly string[];
  readonly csvHref: string;
}

export interface OverFields {
  readonly over: string;
  readonly weeks: string;
  readonly from: string;
  readonly to: string;
  /** First and last day that can be asked for; empty where no weeks are held. */
  readonly first: string;
  readonly last: string;
}

export interface OverTable {
  readonly heading: string;
  readonly summary: string;
  /** Head of the first column. */
  readonly unitHead: string;
  readonly overHead: string;
  readonly rows: readonly OverRow[];
  readonly total: OverRow;
}

export interface OverRow {
  readonly code: string;
  readonly name: string;
  /** The region of a unit; empty for a region. */
  readonly detail: string;
  readonly href: string | null;
  readonly officers: string;
  /** `31`, or `[c]`. */
  readonly over: string;
  readonly share: string;
  /** `26 weeks`; `[z]` where nobody was over for so long. */
  readonly longest: string;
}
