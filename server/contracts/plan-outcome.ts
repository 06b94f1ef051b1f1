import type { Band } from "../engine/vocabulary";
import type { ChangeView } from "./change";
import type { ChartModel } from "./chart";
import type { Option } from "./filters";
import type { Sentence } from "./page";

/** What a plan does against its baseline, at one month of it and month by month. Drawn by the page and by its preview. */
export interface PlanOutcomeView {
  /** The month that single figures are told at, in words: `December 2023, when the plan gives most`. */
  readonly at: string;
  /** The months to choose from, the one shown selected. */
  readonly months: readonly Option[];
  readonly headline: readonly Sentence[];
  readonly figures: readonly BeforeAfterView[];
  /** Shortfall and shortfall after cover of the units that the plan moves, worst first; null where it moves none. */
  readonly shortfall: ChartModel | null;
  /** The same units by workload. */
  readonly workload: ChartModel | null;
  /** Shortfall with the 30% line and workload with the 110% line, without the plan and with it. */
  readonly byMonth: readonly ChartModel[];
  readonly releases: readonly ReleaseView[];
  /** What headquarters loses; null where nobody leaves it. */
  readonly headquarters: HeadquartersLossView | null;
  /** What is modelled, assumed or left out, in sentences. */
  readonly notes: readonly string[];
}

/** One figure without the plan and with it. */
export interface BeforeAfterView {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: ChangeView;
  /** Denominator, date, grade: what the figure needs to be read. */
  readonly detail: string;
}

/** One release of headquarters: how many people, what is left of them, where they go and who waits. */
export interface ReleaseView {
  /** Id of its measure. */
  readonly key: string;
  readonly heading: string;
  /** `90 of an eligible 1,800 (5.0%); 1.6% of all 5,592 headquarters and area services FTE`. */
  readonly equation: string;
  readonly waterfall: ChartModel;
  readonly summary: string;
  readonly placements: readonly PlacementRow[];
  readonly total: PlacementSum;
  readonly held: readonly HeldRow[];
  /** Units of the destination that took no part, and why. */
  readonly leftOut: readonly { readonly reason: string; readonly units: readonly string[] }[];
}

export interface PlacementRow {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly people: string;
  readonly effectiveFte: string;
  readonly shortfall: Move;
  readonly workload: Move;
  /** Workload with the plan, for its bar; null where it is not known. */
  readonly workloadPercent: number | null;
  readonly band: Band | null;
  readonly why: string;
  readonly modelled: boolean;
}

/** `43% to 35%`. */
export interface Move {
  readonly before: string;
  readonly after: string;
}

export interface PlacementSum {
  readonly people: string;
  readonly effectiveFte: string;
}

/** People in the holding area: released, not placed, and why. */
export interface HeldRow {
  readonly people: string;
  readonly who: string;
  readonly reason: string;
  /** What could be relaxed so that they are placed. */
  readonly relax: string;
}

/** The donor in the same units as the hosts: who is away, when, what stops and who answers for it. */
export interface HeadquartersLossView {
  readonly summary: Sentence;
  /** FTE away by month. */
  readonly away: ChartModel;
  readonly parts: readonly HeadquartersPart[];
  readonly stops: readonly StopRow[];
  /** People for whom nobody has said what stops; null where it is said for all. */
  readonly notSaid: string | null;
}

/** A directorate: the share of the loss taken in proportion to its staff, who were last published long before. */
export interface HeadquartersPart {
  readonly name: string;
  readonly href: string;
  /** FTE away while most are. */
  readonly awayFte: string;
  readonly share: string;
  readonly inPostFte: string;
  /** When that was published, in words. */
  readonly inPostAt: string;
}

export interface StopRow {
  readonly part: string;
  readonly people: string;
  readonly work: string;
  readonly owner: string;
}
