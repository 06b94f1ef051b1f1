import { z } from "zod";
import type { Quality } from "../engine/vocabulary";
import { word } from "./address";
import type { FrameView, Sentence } from "./page";

export const DataInput = z.object({ at: word, against: word });
export type DataInput = z.infer<typeof DataInput>;

/** What is known, derived, reported, modelled and missing at a position. */
export interface DataView {
  readonly frame: FrameView;
  readonly headline: Sentence;
  readonly grades: readonly GradeView[];
  readonly matrix: DataMatrix;
  readonly freshness: readonly DataLine[];
  /** Until when each source may be relied on, those that are past it first. */
  readonly sunsets: readonly SunsetView[];
  readonly missing: readonly MissingView[];
  /** What no source publishes. */
  readonly unpublished: readonly string[];
  readonly faults: readonly FaultView[];
  readonly csvHref: string;
}

/** A quality grade in words, with the figures of the position that carry it. */
export interface GradeView {
  readonly grade: Quality;
  readonly label: string;
  readonly words: string;
  readonly figures: string;
}

/** Measures by what they are measured of. */
export interface DataMatrix {
  readonly scopes: readonly string[];
  readonly groups: readonly DataGroup[];
  readonly notes: readonly string[];
}

export interface DataGroup {
  readonly heading: string;
  readonly rows: readonly DataRow[];
}

export interface DataRow {
  readonly label: string;
  /** One a scope, in the order of the scopes. */
  readonly cells: readonly DataCell[];
}

export interface DataCell {
  /** `103 B, 18 missing`; a mark where there is nothing to count. */
  readonly text: string;
  readonly modelled: boolean;
  /** Oldest and latest date of the figures, in words; empty without figures. */
  readonly dates: string;
  readonly sources: readonly SourceLink[];
  readonly counts: readonly { readonly grade: Quality; readonly units: number }[];
  readonly oldest: string;
  readonly latest: string;
}

export interface SourceLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export interface DataLine {
  readonly label: string;
  readonly value: string;
}

/** Until when the newest figures of a source may be relied on without newer ones. */
export interface SunsetView {
  readonly title: string;
  readonly href: string;
  /** The date of its newest figures, in words. */
  readonly newest: string;
  readonly state: "past" | "none" | "standing";
  /** `Out of date since`, `Usable until` or `No date`. */
  readonly status: string;
  /** The date that it speaks of, in words; empty where there is none. */
  readonly until: string;
  readonly why: string;
}

export interface MissingView {
  readonly title: string;
  readonly words: string;
  readonly units: readonly MissingUnit[];
}

export interface MissingUnit {
  readonly name: string;
  readonly href: string;
  readonly why: string;
}

export interface FaultView {
  readonly title: string;
  readonly words: string;
  /** The units that it is about, folded where there are many. */
  readonly names: readonly string[];
}
