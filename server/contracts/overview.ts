import { z } from "zod";
import type { Band, Service } from "../engine/vocabulary";
import { word } from "./address";
import type { ChangeView } from "./change";
import type { ChartModel } from "./chart";
import type { FrameView, Sentence } from "./page";
import type { RowsComparison, UnitColumn, UnitList } from "./units";

export const OverviewInput = z.object({ at: word, against: word });
export type OverviewInput = z.infer<typeof OverviewInput>;

/** The tables of the overview that leave as files. */
export const overviewTables = [
  "position",
  "shortfall",
  "staffing",
  "prisoners-per-officer",
  "worst",
] as const;
export type OverviewTable = (typeof overviewTables)[number];

/** The position of three services at a glance. */
export interface OverviewView {
  readonly frame: FrameView;
  readonly headline: readonly Sentence[];
  readonly services: readonly ServicePositionView[];
  /** Said below the position table: scopes, marks, the sum of the published units. */
  readonly notes: readonly string[];
  readonly csvHref: string;
  /** Shortfall by group and region against the 30% line. */
  readonly shortfall: ChartModel;
  readonly trends: readonly ChartModel[];
  /** What was published last against what was published before it; null with fewer than two dates. */
  readonly recent: RecentChangesView | null;
  /** Where error risk is high, with the way to its page; null where no level can be fitted. */
  readonly risk: { readonly sentence: Sentence; readonly href: string } | null;
  /** Worst first, measured and modelled apart, in the rows of the units page. */
  readonly worst: readonly UnitList[];
  /** What those rows share where the position is set against another; null where it stands alone. */
  readonly comparison: RowsComparison | null;
  /** Heads of those rows: each leads to the units page in its order. */
  readonly columns: readonly UnitColumn[];
  readonly explainHref: string;
  readonly allUnits: { readonly href: string; readonly label: string };
  /** How sure the figures are, worst news first. */
  readonly surety: readonly SuretyView[];
}

export interface ServicePositionView {
  readonly service: Service;
  readonly label: string;
  readonly unitsHref: string;
  readonly staff: PositionCell;
  readonly shortfall: PositionCell;
  readonly workload: PositionCell;
  readonly over: PositionCell;
}

/** One measure of one service: a big figure, and the words that say date, unit and denominator. */
export interface PositionCell {
  readonly value: string;
  /** Way to its working; null where the value is a mark. */
  readonly explainHref: string | null;
  readonly lines: readonly PositionLine[];
  /** In post as a share of required, or workload; null where there is no bar to draw. */
  readonly percent: number | null;
  readonly band: Band | null;
  readonly modelled: boolean;
  readonly change: ChangeView | null;
}

/** A line below the big figure, its number linked to its working where it has one. */
export interface PositionLine {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly explainHref: string | null;
}

export interface RecentChangesView {
  readonly title: string;
  readonly rows: readonly RecentChange[];
}

export interface RecentChange {
  readonly measure: string;
  readonly before: string;
  readonly beforeDate: string;
  readonly now: string;
  readonly nowDate: string;
  readonly change: ChangeView;
}

export interface SuretyView {
  readonly what: string;
  readonly quality: string;
  readonly words: string;
}
