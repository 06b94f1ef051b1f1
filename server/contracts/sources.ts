import { z } from "zod";
import { word } from "./address";
import type { Link } from "./assumptions";
import type { FrameView, Sentence } from "./page";

export const SourcesInput = z.object({ at: word, against: word });
export type SourcesInput = z.infer<typeof SourcesInput>;

export interface SourcesView {
  readonly frame: FrameView;
  readonly headline: Sentence;
  /** What the licences ask to be shown, each with the terms that it comes from. */
  readonly attributions: readonly Attribution[];
  readonly sources: readonly SourceView[];
}

export interface Attribution {
  readonly licence: string;
  /** Terms of the licence; null where a fact is only quoted. */
  readonly terms: string | null;
  readonly sentences: readonly string[];
}

export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly licence: string;
  readonly attribution: string;
  /** Where it leads to outside, with the name of the site; null where it is not on the web. */
  readonly outside: { readonly href: string; readonly site: string } | null;
  /** Facts of this position that come from it. */
  readonly facts: string | null;
  readonly measures: string;
  /** Register rows that come from it. */
  readonly rows: Link | null;
}
