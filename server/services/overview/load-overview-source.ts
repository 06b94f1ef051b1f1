import type { ServiceContext } from "../context";
import { aggregates } from "../positions/aggregates";
import { loadFigures } from "../positions/load-figures";
import type { Position } from "../positions/load-position";
import { loadErrorRisk } from "../risk/load-error-risk";
import type { OverviewSource } from "./overview-source";

/** Everything that the overview of a position is made from, each part computed once. */
export async function loadOverviewSource(
  context: ServiceContext,
  position: Position,
  against: Position | null,
): Promise<OverviewSource> {
  return {
    position,
    aggregates: aggregates(position),
    figures: await loadFigures(context, position.baseline),
    risk: await loadErrorRisk(context, position),
    against: against && { position: against, aggregates: aggregates(against) },
  };
}
