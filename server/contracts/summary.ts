import { z } from "zod";
import { word } from "./address";
import { markings, type Marking } from "./chart-file";
import type { FrameSwitch, FrameView, Sentence } from "./page";

/** Marking in an address, in capitals or not; empty where it is left out or malformed. */
export const marking = z
  .string()
  .transform((text) => text.toUpperCase())
  .pipe(z.enum(markings))
  .or(z.literal(""))
  .catch("")
  .default("");

export const SummariesInput = z.object({ at: word, against: word });
export type SummariesInput = z.infer<typeof SummariesInput>;

export const PositionSummaryInput = z.object({ at: word, marking });
export type PositionSummaryInput = z.infer<typeof PositionSummaryInput>;

/** Of a probation region or a prison group. */
export const RegionSummaryInput = PositionSummaryInput.extend({ code: z.string().max(80) });
export type RegionSummaryInput = z.infer<typeof RegionSummaryInput>;

/** Of an example or a kept scenario, at its newest version or the one named. */
export const PlanSummaryInput = z.object({ plan: z.string().max(80), version: word, marking });
export type PlanSummaryInput = z.infer<typeof PlanSummaryInput>;

/** What can be had, by kind. */
export interface SummariesView {
  readonly frame: FrameView;
  readonly lists: readonly SummaryList[];
  /** Charts with addresses of their own: message, and what they stand on. */
  readonly charts: readonly SummaryRow[];
  readonly ways: readonly { readonly label: string; readonly href: string; readonly words: string }[];
}

export interface SummaryList {
  readonly key: string;
  readonly heading: string;
  /** What the first column names. */
  readonly of: string;
  readonly rows: readonly SummaryRow[];
  /** Said where there are none. */
  readonly empty: string;
}

export interface SummaryRow {
  readonly label: string;
  readonly href: string;
  /** What it says, or what it is. */
  readonly words: string;
  readonly asOf: string;
  /** Worst grade in words; empty where its own page says it row by row. */
  readonly quality: string;
  /** `Measured` or `Modelled: not for publication`. */
  readonly basis: string;
}

/** A summary on one side of A4: everything on it, in its order. */
export interface SheetView {
  readonly frame: FrameView;
  /** What it is of: names the page. */
  readonly title: string;
  readonly marking: Marking | null;
  /** `Modelled: not for publication`; null where all of it is published. */
  readonly warning: string | null;
  /** Date and assurance. */
  readonly status: readonly string[];
  readonly headline: readonly Sentence[];
  readonly note: string;
  /** Three at most. */
  readonly numbers: readonly SheetNumber[];
  /** Three at most, read before the numbers are used. */
  readonly caveats: readonly string[];
  /** Two at most. */
  readonly charts: readonly SheetChart[];
  /** Said in the place of charts where there is nothing to draw. */
  readonly noCharts: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly foot: readonly string[];
  /** What is offered beside it and never printed. */
  readonly ways: SheetWays;
}

export interface SheetNumber {
  readonly value: string;
  /** Said before it; null where the number stands alone. */
  readonly before: string | null;
  readonly words: string;
}

export interface SheetChart {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  /** The drawing, as markup that needs no script. */
  readonly markup: string;
  /** Its own page; null where it has none. */
  readonly href: string | null;
}

interface SheetWays {
  readonly questionHref: string;
  readonly changesHref: string;
  readonly files: readonly { readonly label: string; readonly href: string }[];
  readonly markings: readonly FrameSwitch[];
  readonly positions: readonly FrameSwitch[];
  readonly places: readonly FrameSwitch[];
}
