import { qualityLabels } from "@/server/contracts/labels";
import { worstQuality } from "@/server/engine/position/figure";
import type { Service } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";

/** How good the staffing figures of a position are, as its context strip says it. */
export function dataQuality(position: Pick<Position, "units">): string {
  const [officers, units] = [qualityOf(position, "prison"), qualityOf(position, "probation")];
  return `Data quality: prison officers ${officers}, delivery units ${units}`;
}

/** Worst grade of the staffing figures that a service has. */
function qualityOf(position: Pick<Position, "units">, service: Service): string {
  const grades = position.units
    .filter(({ unit, staffing }) => unit.service === service && staffing.shortfallPercent.known)
    .map(({ staffing }) => staffing.quality);
  const worst = worstQuality(grades);
  return `${worst} (${qualityLabels[worst]})`;
}
