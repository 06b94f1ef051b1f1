import type { ForecastModel } from "../forecast/forecast-model";
import type { Service } from "../vocabulary";
import type { Target } from "./measure";

/**
 * Places of the units that a target names, in the order of the position.
 *
 * A unit is in when its service is one that the measure can touch and, where they are given, its service, group and
 * code are those of the target.
 * @example { service: "probation", groups: ["London"], units: [] } // London's delivery units
 */
export function targetUnits(
  model: Pick<ForecastModel, "units">,
  target: Target,
  touches: readonly Service[] = ["prison", "probation"],
): readonly number[] {
  return model.units.flatMap(({ unit }, place) => {
    const { service, parent, code } = unit;
    const isIn =
      touches.includes(service) &&
      (target.service === null || target.service === service) &&
      (target.groups.length === 0 || (parent !== null && target.groups.includes(parent))) &&
      (target.units.length === 0 || target.units.includes(code));
    return isIn ? [place] : [];
  });
}
