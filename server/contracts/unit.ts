import { z } from "zod";
import type { Band } from "../engine/vocabulary";
import type { OfficersStrip } from "./caseload";
import type { ChangeView } from "./change";
import type { ChartModel } from "./chart";
import type { UnitRiskView } from "./error-risk";
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
  /** What the workload is made of; null where it is not counted in points. */
  readonly causes: ChartModel | null;
  /** Where on the page what is asked for stands. */
  readonly jumps: readonly { readonly label: string; readonly href: string }[];
  /** Its officers by band; null where none are counted or they are too few. */
  readonly officers: OfficersStrip | null;
  /** The work of the latest week; null where none is counted in points. */
  readonly work: UnitWorkView | null;
  /** What is known of the weeks ahead; null where no unit of its kind is told of them. */
  readonly coming: ComingView | null;
  /** Null for headquarters, where no task is weighed. */
  readonly risk: RiskPanelView | null;
  readonly figures: readonly FigureView[];
  /** `since 31 March 2023`, said once for the changes of all figures. Null where the position stands alone. */
  readonly changesSince: string | null;
  readonly grades: GradesView;
  /** The main measure over time; null with fewer than two dates. */
  readonly trend: ChartModel | null;
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
  /** Null where the position stands alone. */
  readonly change: ChangeView | null;
}

/** Why the risk of an error is raised in a unit, or why nothing can be said. */
export interface RiskPanelView {
  readonly heading: string;
  /** Null where the unit has no risk of its own: the sentences say why. */
  readonly risk: UnitRiskView | null;
  /** What missing staff make of an error, then what that comes to in a year or in a share. */
  readonly sentences: readonly Sentence[];
  /** What keeps a unit at its baseline; null above it. */
  readonly baseline: string | null;
  /** Null where the position stands alone. */
  readonly change: { readonly words: string; readonly view: ChangeView } | null;
  /** Where the cuts of the levels lie, how sure this is, and what it is not. */
  readonly notes: readonly string[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** A figure with its unit, date, grade and the way to its working. */
export interface FigureView {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly explainHref: string | null;
  /** Null where the position stands alone. */
  readonly change: ChangeView | null;
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

/** The work of a delivery unit in one week, by the grade of who has it and by tier and type. */
export interface UnitWorkView {
  readonly week: string;
  readonly grades: {
    readonly rows: readonly GradeWorkRow[];
    readonly total: GradeWorkRow;
    readonly notes: readonly string[];
  };
  readonly tiers: {
    /** Case types, in order. */
    readonly types: readonly string[];
    readonly rows: readonly TierRow[];
    readonly total: TierRow;
    readonly notes: readonly string[];
  };
}

export interface GradeWorkRow {
  readonly label: string;
  readonly officers: string;
  readonly cases: string;
  readonly casesPerOfficer: string;
  readonly workload: string;
  readonly workloadPercent: number | null;
  readonly band: Band | null;
}

export interface TierRow {
  readonly label: string;
  /** One a case type. */
  readonly cells: readonly TierCell[];
  readonly cases: string;
  readonly points: string;
  readonly share: string;
}

export interface TierCell {
  readonly cases: string;
  /** Empty where cases score nothing. */
  readonly points: string;
}

/** What is known of the weeks ahead, and what would have to be loaded to know more. */
export interface ComingView {
  readonly rows: readonly ComingRow[];
  readonly notes: readonly string[];
}

export interface ComingRow {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  /** The working of the number; null where it has none. */
  readonly href: string | null;
}
