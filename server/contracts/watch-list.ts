import { z } from "zod";
import type { Quality, RiskLevel } from "../engine/vocabulary";
import { either, word } from "./address";
import type { ChartModel } from "./chart";
import type { RiskDriverView } from "./error-risk";
import type { FiltersInForce, Option } from "./filters";
import type { FrameSwitch, FrameView, Sentence } from "./page";

/** Why a unit is on the list. */
export const watchFlags = ["risk", "mean", "officers"] as const;
export type WatchFlag = (typeof watchFlags)[number];

/** Services whose units can be on the list: headquarters has no measured demand. */
export const watchedServices = ["prison", "probation"] as const;

/** The state of the watch list, all of it in its address. Anything malformed becomes the nearest valid view. */
export const WatchListInput = z.object({
  at: word,
  against: word,
  service: either(watchedServices),
  group: word,
  flag: either(watchFlags),
});
export type WatchListInput = z.infer<typeof WatchListInput>;

/** Units that need somebody's eye, and since when. */
export interface WatchListView {
  readonly frame: FrameView;
  readonly input: WatchListInput;
  readonly headline: readonly Sentence[];
  readonly services: readonly FrameSwitch[];
  readonly filters: WatchFilters;
  /** Measured first; modelled units stand apart and are never ranked with them. */
  readonly parts: readonly WatchPart[];
  readonly notes: readonly string[];
  readonly errorRiskHref: string;
  readonly csvHref: string;
}

export interface WatchFilters extends FiltersInForce {
  readonly groups: readonly Option[];
  readonly flags: readonly Option[];
}

export interface WatchPart {
  readonly key: "measured" | "modelled";
  readonly heading: string;
  readonly words: string;
  /** Said where no unit of the part is on the list. */
  readonly empty: string | null;
  /** Units on the list each week; null where no weeks are held. */
  readonly history: ChartModel | null;
  readonly lists: readonly WatchTable[];
}

/** Units of one service: two tasks are never put in one order. */
export interface WatchTable {
  readonly key: string;
  readonly heading: string;
  readonly summary: string;
  readonly modelled: boolean;
  /** The weeks that the history of each row tells of; empty where none are held. */
  readonly weeks: readonly string[];
  readonly rows: readonly WatchRow[];
}

export interface WatchRow {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly href: string;
  readonly flags: readonly { readonly key: WatchFlag; readonly words: string; readonly href: string }[];
  /** First date at which it is known to be flagged, and what that date is. */
  readonly since: string;
  readonly sinceDetail: string;
  /** Weeks of the unit's mean over the line without a break: `26 weeks`; a mark where no weeks are held. */
  readonly longestRun: string;
  readonly runNow: string;
  readonly history: WatchHistory | null;
  readonly drivers: readonly RiskDriverView[];
  /** Null where its risk is not known. */
  readonly level: RiskLevel | null;
  readonly rise: string;
  readonly riseRange: string;
  /** `×1.8 at 31 March 2023 (modelled)`; null where the position stands alone. */
  readonly riseBefore: string | null;
  readonly held: string | null;
  readonly quality: Quality;
}

/** In which weeks a unit's mean had been over the line for long enough. */
export interface WatchHistory {
  /** `23 of 26 weeks`. */
  readonly text: string;
  /** `27 Oct to 30 Mar`, each stretch of weeks. */
  readonly stretches: string;
  /** One sign a week: `s` sustained, `o` over, `u` under, `m` missing. */
  readonly signs: string;
}
