import { z } from "zod";
import { either, word } from "./address";
import { markings } from "./chart-file";
import type { ChartModel } from "./chart";
import { workbookFormats } from "./workbook";
import type { FrameSwitch, FrameView } from "./page";

/** Charts with an address of their own, in the order in which they are offered. */
export const chartNames = [
  "shortfall-by-group",
  "staffing-over-time",
  "prisoners-over-time",
  "workload-by-region",
  "caseload-heatmap",
  "releases-in-error",
  "errors-and-load",
  "plan-shortfall",
  "plan-workload",
  "where-people-go",
] as const;
export type ChartName = (typeof chartNames)[number];

export const chartFormats = ["svg", "png", "csv", ...workbookFormats] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** Which chart of what: all of it in its address. Anything malformed becomes the nearest valid chart. */
export const ChartInput = z.object({
  name: z.string().max(80),
  at: word,
  /** Of charts of plans: an example or a kept scenario, and its version. */
  plan: word,
  version: word,
  marking: either(markings),
  /** Data and register that the chart was made with; empty takes those of today. */
  pin: word,
});
export type ChartInput = z.infer<typeof ChartInput>;

export interface ChartPageView {
  readonly frame: FrameView;
  /** What the chart says; what it is called where there is nothing to draw. */
  readonly title: string;
  /** Null where there is nothing to draw. */
  readonly chart: ChartModel | null;
  /** Why there is nothing to draw; null where there is. */
  readonly nothing: string | null;
  /** `Modelled: not for publication`; null where all of it is measured. */
  readonly warning: string | null;
  readonly files: readonly { readonly label: string; readonly href: string }[];
  /** The same chart at an address that keeps its data. */
  readonly keptHref: string;
  /** What is told of the chart wherever it goes, besides its notes and its source. */
  readonly citation: readonly string[];
  readonly charts: readonly FrameSwitch[];
  readonly plans: readonly FrameSwitch[];
  readonly markings: readonly FrameSwitch[];
  readonly present: PresentView;
}

/** The chart by itself on the whole screen, and the way to those before and after it. */
export interface PresentView {
  readonly href: string;
  readonly pictureHref: string;
  readonly pageHref: string;
  /** Null at the ends. */
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}
