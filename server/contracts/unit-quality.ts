import { z } from "zod";
import { qualities, services, type Quality, type Service } from "../engine/vocabulary";
import { either, word } from "./address";
import type { FiltersInForce, Option } from "./filters";
import type { FrameView, Sentence } from "./page";

/** The state of the page, all of it in its address. Anything malformed becomes the nearest valid view. */
export const QualityInput = z.object({
  at: word,
  against: word,
  service: either(services),
  /** Worst grade of what a unit has; E: something is missing. */
  grade: either(qualities),
});
export type QualityInput = z.infer<typeof QualityInput>;

/** How each figure of each unit is known, and of which date it is. */
export interface QualityView {
  readonly frame: FrameView;
  readonly input: QualityInput;
  readonly headline: Sentence;
  readonly filters: QualityFilters;
  readonly shown: number;
  readonly total: number;
  readonly lists: readonly QualityList[];
  readonly notes: readonly string[];
  readonly csvHref: string;
}

export interface QualityFilters extends FiltersInForce {
  readonly services: readonly Option[];
  readonly grades: readonly Option[];
}

/** The units of one service, by the measures that any of them has. */
export interface QualityList {
  readonly key: Service;
  readonly heading: string;
  readonly summary: string;
  readonly measures: readonly string[];
  /** Measures that could be known and of which no unit of the service has a figure. */
  readonly lacking: readonly string[];
  readonly rows: readonly QualityRow[];
}

export interface QualityRow {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** What is known of its gaps, such as that it is a private prison. */
  readonly note: string;
  /** Worst grade of the figures that it has; E where it has none. */
  readonly worst: Quality;
  /** Measures of the list without a figure. */
  readonly missing: number;
  /** One a measure, in the order of the measures. */
  readonly cells: readonly QualityCell[];
}

export interface QualityCell {
  readonly grade: Quality;
  /** Oldest and latest date of the figures; empty where there is none. */
  readonly oldest: string;
  readonly latest: string;
  /** Why there is no figure, or how many of them are missing. */
  readonly note: string;
}
