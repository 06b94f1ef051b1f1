import { z } from "zod";
import { riskLevels, riskTasks, unitFunctions } from "../engine/vocabulary";
import { either, word } from "./address";
import type { ChartModel } from "./chart";
import type { FiltersInForce, Option } from "./filters";
import type { CellChange } from "./units";
import type { FrameSwitch, FrameView, Sentence } from "./page";
import type { UnitRiskView } from "./error-risk";

export const riskSorts = ["avoidable", "name", "level", "rise", "expected", "change"] as const;
export type RiskSort = (typeof riskSorts)[number];

/** The state of the page of error risk, all of it in its address. Anything malformed becomes the nearest valid view. */
export const ErrorRiskInput = z.object({
  at: word,
  against: word,
  task: z.enum(riskTasks).catch("check").default("check"),
  group: word,
  function: either(unitFunctions),
  level: either(riskLevels),
  sort: z.enum(riskSorts).catch("avoidable").default("avoidable"),
  order: z.enum(["asc", "desc"]).catch("desc").default("desc"),
});
export type ErrorRiskInput = z.infer<typeof ErrorRiskInput>;

/** Where missing staff make errors likelier, why, and how sure that is. */
export interface ErrorRiskView {
  readonly frame: FrameView;
  readonly input: ErrorRiskInput;
  readonly headline: readonly Sentence[];
  readonly tasks: readonly FrameSwitch[];
  readonly filters: RiskFilters;
  readonly columns: readonly RiskColumn[];
  readonly lists: readonly RiskList[];
  /** What is known only of the nation: it moves no unit, and is said once. */
  readonly sameEverywhere: readonly string[];
  readonly notes: readonly string[];
  /** Observed against expected; null where no count by unit is held. */
  readonly observed: ChartModel | null;
  /** Errors published year by year; null for the task without a series. */
  readonly series: ChartModel | null;
  readonly surety: readonly string[];
  readonly csvHref: string;
  readonly watchListHref: string;
}

export interface RiskFilters extends FiltersInForce {
  readonly groups: readonly Option[];
  readonly functions: readonly Option[];
  readonly levels: readonly Option[];
}

export interface RiskColumn {
  readonly key: RiskSort;
  readonly label: string;
  readonly sorted: "ascending" | "descending" | null;
  readonly href: string;
}

/** Units that may stand in one order: measured apart from modelled, the floor apart from what rises. */
export interface RiskList {
  readonly key: string;
  readonly heading: string;
  readonly summary: string;
  /** Folded away: units whose risk does not rise, or that stand in no order. */
  readonly folded: boolean;
  readonly rows: readonly RiskRow[];
}

export interface RiskRow {
  readonly code: string;
  readonly name: string;
  /** Its function, or its region. */
  readonly place: string;
  /** Null where the unit has no place in the order: `note` says why. */
  readonly risk: UnitRiskView | null;
  /** The drivers that weigh more than a little, in words. */
  readonly reasons: readonly string[];
  /** For the bar, rounded as printed. */
  readonly riseBar: { readonly lower: number; readonly value: number; readonly upper: number } | null;
  readonly avoidable: string;
  readonly expected: string;
  readonly expectedDetail: string;
  readonly change: CellChange | null;
  readonly explainHref: string | null;
  readonly note: string | null;
}
