import type { ChartModel } from "@/server/contracts/chart";
import type { Position } from "../positions/load-position";

/** A chart and what it stands on. */
export interface SummaryChart {
  readonly position: Position;
  /** Null where no plan is applied. */
  readonly plan: { readonly title: string; readonly context: readonly string[] } | null;
  /** Null where the data hold nothing to draw. */
  readonly chart: ChartModel | null;
  /** Whether anything in it is modelled: then it is not for publication. */
  readonly modelled: boolean;
}
