import { z } from "zod";
import { bands, services, unitFunctions, type Band, type Quality } from "../engine/vocabulary";
import type { FrameView, Sentence } from "./page";

export const unitSorts = [
  "worst",
  "name",
  "group",
  "in-post",
  "shortfall",
  "line",
  "workload",
  "sustained",
  "per-officer",
  "quality",
] as const;
export type UnitSort = (typeof unitSorts)[number];

const longestText = 80;
const word = z.string().trim().max(longestText).catch("");
const either = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words).or(z.literal("")).catch("");

/** The state of the units page, all of it in its address. Anything malformed becomes the nearest valid view. */
export const UnitsInput = z.object({
  at: word.default(""),
  against: word.default(""),
  service: either(services).default(""),
  group: word.default(""),
  function: either(unitFunctions).default(""),
  band: either(bands).default(""),
  q: word.default(""),
  sort: z.enum(unitSorts).catch("worst").default("worst"),
  order: z.enum(["asc", "desc"]).catch("desc").default("desc"),
});
export type UnitsInput = z.infer<typeof UnitsInput>;

export interface UnitsView {
  readonly frame: FrameView;
  readonly input: UnitsInput;
  readonly headline: readonly Sentence[];
  /** Said below the headline, in smaller type. */
  readonly aside: Sentence;
  readonly filters: UnitFilters;
  /** Start of the address of an explanation: unit and quantity follow. */
  readonly explainHref: string;
  readonly columns: readonly UnitColumn[];
  readonly lists: readonly UnitList[];
  readonly shown: number;
  readonly total: number;
  readonly notes: readonly string[];
  readonly csvHref: string;
}

export interface UnitFilters {
  readonly services: readonly { readonly value: string; readonly label: string; readonly checked: boolean }[];
  readonly groups: readonly Option[];
  readonly functions: readonly Option[];
  readonly bands: readonly Option[];
  /** Filters in force, each with the address that removes it. */
  readonly chosen: readonly { readonly label: string; readonly removeHref: string }[];
  readonly clearHref: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

export interface UnitColumn {
  readonly key: Exclude<UnitSort, "worst">;
  readonly label: string;
  readonly sorted: "ascending" | "descending" | null;
  readonly href: string;
}

/** Units that may be ranked together: one service, measured apart from modelled. */
export interface UnitList {
  readonly key: string;
  readonly heading: string;
  readonly summary: string;
  readonly modelled: boolean;
  /** Whether any row has weeks, so that the four-week rule can be tested. */
  readonly weekly: boolean;
  readonly perOfficerUnit: string;
  readonly rows: readonly UnitRowView[];
}

export interface UnitRowView {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly functionLabel: string;
  readonly required: string;
  readonly inPost: string;
  readonly inPostPercent: number | null;
  readonly shortfall: string;
  readonly line: string;
  readonly beyondLine: boolean;
  readonly workload: string;
  /** How the workload is known: inferred from staffing, or counted in official points. */
  readonly workloadBasis: string;
  readonly workloadPercent: number | null;
  readonly band: Band | null;
  readonly sustained: string;
  /** `4w+ since 31 Oct`, where the unit's mean has been over for four weeks. */
  readonly sustainedSince: string | null;
  readonly perOfficer: string;
  readonly quality: Quality;
  /** Why the row is not ranked, where it is not. */
  readonly note: string | null;
}
