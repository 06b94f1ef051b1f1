import type { ChartModel } from "@/server/contracts/chart";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { headquartersTrend } from "./headquarters-trend";
import { prisonTrend } from "./prison-trend";
import { probationTrend } from "./probation-trend";

/** What the unit's main measure did over time; null with fewer than two dates. */
export async function trendView(
  context: ServiceContext,
  position: Position,
  unit: UnitPosition,
): Promise<ChartModel | null> {
  switch (unit.unit.service) {
    case "prison":
      return prisonTrend(context, position, unit);
    case "probation":
      return probationTrend(position, unit);
    case "headquarters":
      return headquartersTrend(context, position, unit);
  }
}
