import type { ChartModel } from "./chart";

/** As high as it needs, 16:9, or square. */
export const chartShapes = ["page", "wide", "square"] as const;
export type ChartShape = (typeof chartShapes)[number];

export const markings = ["OFFICIAL", "OFFICIAL-SENSITIVE"] as const;
export type Marking = (typeof markings)[number];

/** A chart with all that has to go with it when it leaves the service. */
export interface ChartFile extends Pick<
  ChartModel,
  "title" | "subtitle" | "textAlternative" | "drawing" | "table"
> {
  /** Lower case, hyphens: names the file. */
  readonly name: string;
  /** `Modelled: not for publication`; null where all of it is measured. */
  readonly warning: string | null;
  readonly marking: Marking | null;
  /** Source, date, snapshot and model, assurance, how to cite: a line each. */
  readonly foot: readonly string[];
}
