import type { OfficersStrip } from "@/server/contracts/caseload";
import type { UnitPosition } from "@/server/engine/position/position";
import { officersByBand } from "@/server/engine/workload/officers-by-band";
import { officersStrip } from "../caseload/officers-strip";
import type { Position } from "../positions/load-position";

/** The officers of the unit's latest week by band; null where none are counted or they are too few. */
export function unitOfficers(position: Position, unit: UnitPosition): OfficersStrip | null {
  const { parameters } = position;
  const latest = position.inputs.get(unit.unit.code)?.latest ?? [];
  const officers = officersByBand(latest, parameters).reduce((sum, band) => sum + band.officers, 0);
  const shown = unit.officers;
  if (!shown || shown.bands.length === 0 || officers < parameters.value("disclosure.minimum-officers"))
    return null;
  const { week, bands } = shown;
  return officersStrip(bands, {
    ...{ name: unit.unit.name, week, officers, parameters, mean: unit.workload.percent.quantity },
  });
}
