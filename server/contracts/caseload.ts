import { z } from "zod";
import { bands, prisonFunctions, type Band, type Quality, type RiskLevel } from "../engine/vocabulary";
import { either, word } from "./address";
import type { Verdict } from "./change";
import type { FiltersInForce, Option } from "./filters";
import type { FrameSwitch, FrameView, Sentence } from "./page";

export const caseloadServices = ["probation", "prison"] as const;

/** What the cells tell, by service; the first is shown where none is asked for. */
export const caseloadMeasures = {
  probation: ["workload", "gap", "cases", "tiers", "reports", "risk", "change"],
  prison: ["occupancy", "population", "per-officer", "shortfall"],
} as const;
export type WeekMeasure = (typeof caseloadMeasures.probation)[number];
export type MonthMeasure = (typeof caseloadMeasures.prison)[number];
export type CaseloadMeasure = WeekMeasure | MonthMeasure;

/** Measured weeks that can be asked for beside those shown where none are: half a year. */
export const weekSpans = ["52", "104", "all"] as const;

/** The state of the heatmap, all of it in its address. Anything malformed becomes the nearest valid view. */
export const CaseloadInput = z.object({
  at: word,
  against: word,
  service: z.enum(caseloadServices).catch("probation").default("probation"),
  /** Code of a region or group; empty is the nation. */
  region: word,
  /** Of the nation: its regions, or all units. */
  rows: either(["units"]),
  measure: either([...caseloadMeasures.probation, ...caseloadMeasures.prison]),
  band: either(bands),
  function: either(prisonFunctions),
  sort: either(["organisation", "name"]),
  /** How many of the latest weeks are shown; empty is 26. */
  weeks: either(weekSpans),
  /** Of prisons: the year that is shown; empty is the latest months. */
  year: z
    .string()
    .regex(/^20\d\d$/)
    .catch("")
    .default(""),
  /** Of the map: the week, month or tier that it shows; empty is the latest measured. The table keeps it for the way back. */
  when: word,
  /** Which page shows it: the table, or the map. */
  view: either(["map"]),
});
export type CaseloadInput = z.infer<typeof CaseloadInput>;

/** Units or regions by week or month. */
export interface CaseloadView {
  readonly frame: FrameView;
  readonly input: CaseloadInput;
  readonly title: string;
  readonly headline: readonly Sentence[];
  /** From the nation to the region that is shown; the last is here and has no address. */
  readonly trail: readonly { readonly label: string; readonly href: string | null }[];
  readonly strip: OfficersStrip | null;
  /** Table or map, in the same state. */
  readonly views: readonly FrameSwitch[];
  readonly services: readonly FrameSwitch[];
  readonly measures: readonly {
    readonly value: CaseloadMeasure;
    readonly label: string;
    readonly checked: boolean;
  }[];
  readonly filters: CaseloadFilters;
  readonly orders: readonly FrameSwitch[];
  /** Regions or all units; empty where a region is shown. */
  readonly rowKinds: readonly FrameSwitch[];
  /** Years that can be shown; empty where columns are weeks. */
  readonly years: readonly FrameSwitch[];
  /** How many weeks can be shown; empty where no more are held than are shown, or columns are months. */
  readonly spans: readonly FrameSwitch[];
  /** What is shown instead of a table of more cells than a page can bear; null where the table is shown. */
  readonly tooLarge: TooLarge | null;
  readonly table: CaseloadTable;
  /** Cases by tier and type of all that is shown; null where another measure is. */
  readonly matrix: CasesMatrix | null;
  readonly notes: readonly string[];
  readonly csvHref: string;
  /** Who has been over, and for how long; null where no weeks are held. */
  readonly overHref: string | null;
}

export interface TooLarge {
  readonly words: string;
  /** Its regions, each in the same state. */
  readonly parts: readonly { readonly label: string; readonly href: string }[];
}

export interface CaseloadFilters extends FiltersInForce {
  readonly regions: readonly Option[];
  readonly bands: readonly Option[];
  /** Empty where all units have one function. */
  readonly functions: readonly Option[];
}

export interface CaseloadTable {
  readonly heading: string;
  readonly summary: string;
  /** Head of the first column. */
  readonly unitHead: string;
  /** What the cells tell: `Workload %`. */
  readonly measureLabel: string;
  /** Head over the measured columns: `Workload %, week of`. */
  readonly columnsHead: string;
  /** Head of the column that says for how long: `Mean over 110%`. */
  readonly overHead: string;
  /** Head over the columns ahead. */
  readonly projectedHead: string;
  /** Follows a number when it is read out: ` percent`. */
  readonly spoken: string;
  readonly columns: readonly CaseloadColumn[];
  readonly rows: readonly CaseloadRow[];
  /** All units of what is shown, sums divided once. */
  readonly total: CaseloadRow | null;
  /** Whether rows tell for how long they have been over. */
  readonly weekly: boolean;
  /** Levels of risk in the order of their cuts; empty where the cells tell of something else. */
  readonly levels: readonly { readonly level: RiskLevel; readonly label: string }[];
}

export interface CaseloadColumn {
  readonly date: string;
  /** The day in its month, or the month in its year. */
  readonly label: string;
  /** The month or year that it stands under. */
  readonly group: string;
  /** `week of 30 March 2026`. */
  readonly name: string;
  readonly projected: boolean;
}

/** How a cell is drawn beside its number; never the only thing that says so. */
export type CellMark = Band | RiskLevel | "suppressed" | "missing" | "worse" | "better" | "plain";

export interface CaseloadCell {
  readonly text: string;
  readonly mark: CellMark;
}

export interface CaseloadRow {
  readonly code: string;
  readonly name: string;
  /** Its region, or how many units it sums. */
  readonly detail: string;
  readonly href: string;
  readonly workload: string;
  readonly band: Band | null;
  /** `50 of 72`. */
  readonly inPostOfRequired: string;
  readonly short: string;
  /** `4w+`; null where the mean has not been over for as long. */
  readonly chip: string | null;
  /** `since 2 Jan`, `3 weeks`, `4 of 13 units 4w+`. */
  readonly over: string;
  readonly quality: Quality;
  /** Change of workload in four weeks: `▲ 3 points in 4 weeks, worse`. */
  readonly change: { readonly text: string; readonly verdict: Verdict } | null;
  /** Measured values, oldest first, rounded; null is a gap. */
  readonly spark: readonly (number | null)[];
  readonly cells: readonly CaseloadCell[];
}

/** Officers of the latest week by band of workload. */
export interface OfficersStrip {
  readonly heading: string;
  readonly words: string;
  readonly bands: readonly {
    readonly band: Band;
    /** `152`, or `[c]`. */
    readonly officers: string;
    /** `12%`; empty where the count is not shown. */
    readonly share: string;
    /** Width in the strip, %. */
    readonly sharePercent: number | null;
    readonly label: string;
    readonly range: string;
  }[];
}

/** Cases by tier, down, and by type, across, with their sums. */
export interface CasesMatrix {
  readonly heading: string;
  readonly words: string;
  readonly types: readonly string[];
  readonly rows: readonly { readonly tier: string; readonly cells: readonly string[] }[];
  readonly total: readonly string[];
}
