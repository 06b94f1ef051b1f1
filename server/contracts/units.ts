import { z } from "zod";
import { bands, services, unitFunctions, type Band, type Quality } from "../engine/vocabulary";
import { either, word } from "./address";
import type { Verdict } from "./change";
import type { FiltersInForce, Option } from "./filters";
import type { FrameSwitch, FrameView, Sentence } from "./page";

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
  "change",
] as const;
export type UnitSort = (typeof unitSorts)[number];

/** The state of the units page, all of it in its address. Anything malformed becomes the nearest valid view. */
export const UnitsInput = z.object({
  at: word,
  against: word,
  service: either(services),
  group: word,
  function: either(unitFunctions),
  band: either(bands),
  q: word,
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
  /** Orders that no column head gives: those by change. Empty where the position stands alone. */
  readonly orders: readonly FrameSwitch[];
  /** Null where the position stands alone. */
  readonly comparison: RowsComparison | null;
  readonly lists: readonly UnitList[];
  readonly shown: number;
  readonly total: number;
  readonly notes: readonly string[];
  readonly csvHref: string;
  /** The whole estate as a workbook, in each of its formats. */
  readonly workbooks: readonly { readonly label: string; readonly href: string }[];
}

/** What all rows set against another position share. */
export interface RowsComparison {
  /** The other baseline. */
  readonly against: string;
  /** Said within a change, unseen: its unit and since when. */
  readonly words: string;
}

export interface UnitFilters extends FiltersInForce {
  readonly services: readonly { readonly value: string; readonly label: string; readonly checked: boolean }[];
  readonly groups: readonly Option[];
  readonly functions: readonly Option[];
  readonly bands: readonly Option[];
}

export interface UnitColumn {
  readonly key: Exclude<UnitSort, "worst" | "change">;
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
  /** Absent where the position stands alone. */
  readonly change?: UnitRowChange;
}

/** A row's change against the other position. */
export interface UnitRowChange {
  readonly shortfall: CellChange;
  readonly workload: CellChange;
}

/** One change in the little room of a cell. */
export interface CellChange {
  /** The same number of the other position. */
  readonly before: string;
  /** Signed; empty where it cannot be told. */
  readonly points: string;
  /** `▲ 2.6 worse`, or why not; empty where the value itself says that it is unknown. */
  readonly text: string;
  readonly verdict: Verdict;
}
