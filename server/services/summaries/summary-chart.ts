import type { ChartModel } from "@/server/contracts/chart";
import type { Position } from "../positions/load-position";

/** A chart and what it stands on. */
export interface SummaryChart {
  readonly position: Position;
  /** Title and version of the plan; null where none is applied. */
  readonly plan: string | null;
  /** Null where the data hold nothing to draw. */
  readonly chart: ChartModel | null;
  /** Whether anything in it is modelled: then it is not for publication. */
  readonly modelled: boolean;
}
