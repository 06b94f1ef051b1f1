import type { Unknown } from "@/server/engine/quantity";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { Figures } from "../positions/load-figures";
import type { ErrorRisk } from "../risk/load-error-risk";
import type { Position } from "../positions/load-position";

/** Everything that the overview is made from. */
export interface OverviewSource {
  readonly position: Position;
  readonly aggregates: ReadonlyMap<string, AggregatePosition>;
  readonly figures: Figures;
  readonly risk: ErrorRisk | Unknown;
  /** The other position; null where this one stands alone. */
  readonly against: OtherPosition | null;
}

export interface OtherPosition {
  readonly position: Position;
  readonly aggregates: ReadonlyMap<string, AggregatePosition>;
}
