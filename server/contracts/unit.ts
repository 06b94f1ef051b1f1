import { z } from "zod";
import type { Band } from "../engine/vocabulary";
import type { FrameView, Sentence } from "./page";

const longestCode = 40;

export const UnitInput = z.object({
  code: z.string().max(longestCode),
  at: z.string().max(longestCode).catch("").default(""),
  against: z.string().max(longestCode).catch("").default(""),
});
export type UnitInput = z.infer<typeof UnitInput>;

export interface UnitView {
  readonly frame: FrameView;
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly trail: readonly { readonly label: string; readonly href: string }[];
  readonly headline: Sentence;
  /** Null where no workload is defined. */
  readonly workload: GaugeView | null;
  readonly staffing: GaugeView;
  readonly causes: CausesView | null;
  readonly figures: readonly FigureView[];
  readonly grades: GradesView;
  readonly trend: TrendView | null;
  readonly cannotSay: readonly string[];
}

/** One of the two bars at the head of a unit: a value, the words beside it, and what to draw. */
export interface GaugeView {
  readonly title: string;
  readonly value: string;
  readonly words: string;
  readonly flag: string | null;
  readonly percent: number | null;
  readonly band: Band | null;
  readonly modelled: boolean;
  readonly explainHref: string | null;
}

export interface CausesView {
  readonly title: string;
  readonly subtitle: string;
  readonly sum: string;
  readonly explainHref: string;
  readonly rows: readonly CauseRow[];
  readonly total: { readonly points: string; readonly share: string };
  readonly textAlternative: string;
}

export interface CauseRow {
  readonly label: string;
  readonly points: string;
  readonly share: string;
  /** Percentage points of workload. */
  readonly percent: number;
}

/** A figure with its unit, date, grade and the way to its working. */
export interface FigureView {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly explainHref: string | null;
}

export interface GradesView {
  readonly title: string;
  readonly subtitle: string;
  /** Whether any grade has a requirement to be set against. */
  readonly hasRequirement: boolean;
  readonly rows: readonly GradeRow[];
  readonly notes: readonly string[];
}

export interface GradeRow {
  readonly label: string;
  readonly inPost: string;
  readonly required: string;
  readonly shortfall: string;
  readonly line: string;
  readonly inPostPercent: number | null;
  readonly modelled: boolean;
  readonly asOf: string;
  readonly quality: string;
}

/** A line over time with labelled thresholds, drawn on the server and printed as a table. */
export interface TrendView {
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly series: readonly TrendSeries[];
  readonly thresholds: readonly { readonly value: number; readonly label: string }[];
  readonly source: string;
  readonly textAlternative: string;
  /** Column heads and rows of the table beneath: the same numbers. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface TrendSeries {
  readonly label: string;
  /** Null where nothing was reported: the line breaks. */
  readonly points: readonly { readonly date: string; readonly value: number | null }[];
}
