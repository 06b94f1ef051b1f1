import { z } from "zod";
import { word } from "./address";
import type { ChangeView } from "./change";
import type { Marking } from "./chart-file";
import type { FrameSwitch, FrameView, Sentence } from "./page";
import { marking } from "./summary";

/** Two positions, or a sealed run against the same plan on the data of today. */
export const ChangesInput = z.object({ from: word, to: word, run: word, marking });
export type ChangesInput = z.infer<typeof ChangesInput>;

/** What moved and why, what is published beside what we say, and lines to take. */
export interface ChangesView {
  readonly frame: FrameView;
  readonly title: string;
  readonly marking: Marking | null;
  readonly warning: string | null;
  readonly status: readonly string[];
  readonly headline: readonly Sentence[];
  readonly tables: readonly ChangedTable[];
  /** Said in the place of tables where there is nothing to set against each other. */
  readonly nothing: string | null;
  /** Data, assumptions, model: which of them moved. */
  readonly reasons: readonly { readonly label: string; readonly words: string }[];
  readonly published: readonly PublishedRow[];
  readonly lines: string;
  readonly foot: readonly string[];
  readonly choices: readonly { readonly label: string; readonly links: readonly FrameSwitch[] }[];
}

export interface ChangedTable {
  readonly heading: string;
  readonly rows: readonly ChangedRow[];
}

export interface ChangedRow {
  readonly measure: string;
  readonly before: string;
  readonly beforeDate: string;
  readonly now: string;
  readonly nowDate: string;
  readonly change: ChangeView;
  readonly why: string;
}

/** A published figure beside ours. */
export interface PublishedRow {
  readonly measure: string;
  readonly published: string;
  readonly source: string;
  readonly ours: string;
  readonly difference: string;
  readonly why: string;
}
