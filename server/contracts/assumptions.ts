import { z } from "zod";
import {
  parameterStatuses,
  registerAreas,
  type ParameterStatus,
  type RegisterArea,
} from "../engine/vocabulary";
import { either, word } from "./address";
import type { FiltersInForce, Option } from "./filters";
import type { FrameView, Sentence } from "./page";

export const registers = ["coefficients", "thresholds"] as const;

export const statusLabels: Readonly<Record<ParameterStatus, string>> = {
  published: "Published",
  reported: "Reported",
  derived: "Derived",
  assumption: "Our assumption",
};

export const areaLabels: Readonly<Record<RegisterArea, string>> = {
  thresholds: "Thresholds",
  prisons: "Prisons",
  probation: "Probation",
  "error risk": "Error risk",
  scenarios: "Scenarios",
  "modelled rows": "Modelled rows",
  "official workload": "Official workload",
};

const longestKey = 80;

/** The state of the assumptions page, all of it in its address. Anything malformed becomes the nearest valid view. */
export const AssumptionsInput = z.object({
  at: word,
  against: word,
  q: word,
  register: either(registers),
  area: either(registerAreas),
  status: either(parameterStatuses),
  past: either(["yes"]),
});
export type AssumptionsInput = z.infer<typeof AssumptionsInput>;

export const AssumptionInput = z.object({ key: z.string().max(longestKey), at: word, against: word });
export type AssumptionInput = z.infer<typeof AssumptionInput>;

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface AssumptionsView {
  readonly frame: FrameView;
  readonly input: AssumptionsInput;
  readonly headline: readonly Sentence[];
  readonly filters: AssumptionFilters;
  readonly groups: readonly AssumptionGroup[];
  readonly shown: number;
  readonly total: number;
  /** Names every value at the date of the position. */
  readonly hash: string;
  readonly notes: readonly string[];
  readonly csvHref: string;
}

export interface AssumptionFilters extends FiltersInForce {
  readonly registers: readonly Option[];
  readonly areas: readonly Option[];
  readonly statuses: readonly Option[];
  readonly past: Option;
}

export interface AssumptionGroup {
  /** Names the group in the address of the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly words: string;
  readonly count: number;
  readonly rows: readonly AssumptionRow[];
  readonly matrices: readonly PointsMatrix[];
}

/** One register row at the date of the position. */
export interface AssumptionRow {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly register: string;
  readonly area: string;
  readonly value: string;
  /** The number as it stands in the register; null before its first date. */
  readonly number: number | null;
  readonly unit: string;
  readonly from: string;
  readonly range: string;
  readonly bounds: string;
  readonly status: string;
  /** Whether the value is a choice of ours. */
  readonly ours: boolean;
  readonly source: Link;
  readonly locator: string;
  readonly usedBy: readonly Link[];
  readonly reviewBy: string;
  readonly pastReview: boolean;
}

/** Points by tier and case type: rows that differ in their value alone. */
export interface PointsMatrix {
  readonly key: string;
  readonly heading: string;
  /** What all of its rows have in common. */
  readonly words: string;
  readonly source: Link;
  readonly reviewBy: string;
  readonly pastReview: boolean;
  readonly columns: readonly string[];
  /** Cells stand in the order of the columns; null where a row is filtered out. */
  readonly rows: readonly {
    readonly tier: string;
    readonly cells: readonly ({
      readonly value: string;
      readonly label: string;
      readonly href: string;
    } | null)[];
  }[];
  readonly entries: readonly AssumptionRow[];
}

export interface AssumptionView {
  readonly frame: FrameView;
  readonly row: AssumptionRow;
  readonly description: string;
  readonly bounds: { readonly range: string; readonly why: string };
  /** How it would be varied, in words and as numbers. */
  readonly uncertainty: {
    readonly words: string;
    readonly numbers: readonly { readonly label: string; readonly value: string }[];
  };
  readonly history: readonly HistoryRow[];
  readonly examples: readonly Link[];
  readonly hash: string;
  readonly list: Link;
  readonly previous: Link | null;
  readonly next: Link | null;
}

export interface HistoryRow {
  readonly from: string;
  readonly value: string;
  readonly status: string;
  readonly source: Link;
  readonly locator: string;
  readonly note: string;
  /** Whether it holds at the date of the position. */
  readonly holds: boolean;
}
