import { forecastModel, type ForecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastUnits } from "@/server/engine/forecast/forecast-units";
import { calibrateReleases } from "@/server/engine/risk/calibrate-releases";
import { overrideParameters } from "@/server/engine/scenario/override-parameters";
import type { Override } from "@/server/engine/scenario/scenario";
import { resolveParameters } from "@/server/parameters/resolve";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import type { Position } from "../positions/load-position";
import { withOverrides } from "../positions/with-overrides";
import { policyYearEnd } from "../risk/fitted-years";
import { loadFittedYears } from "../risk/load-fitted-years";

/** Every set of overrides that somebody tries is another model: the last few are enough to think with. */
const most = 8;
const once = keptPromises<ForecastModel>("plan-models", most);

/**
 * A position made ready for plans, with a plan's overrides at every date that it is fitted to. Positions never change,
 * so it is kept by their names and the registers.
 */
export function planModel(
  context: ServiceContext,
  position: Position,
  overrides: readonly Override[],
): Promise<ForecastModel> {
  const { hash } = overrideParameters(position.parameters, overrides);
  const snapshots = position.baselines.map(({ snapshot }) => snapshot).join(".");
  const key = `${position.baseline.snapshot}.${hash}.${snapshots}`;
  return once(key, () => compute(context, withOverrides(position, overrides), overrides));
}

async function compute(
  context: ServiceContext,
  position: Position,
  overrides: readonly Override[],
): Promise<ForecastModel> {
  const { units: positions, facts, parameters, inputs } = position;
  const years = await loadFittedYears(context, position, overrides);
  const latestWeeks = (code: string) => inputs.get(code)?.latest ?? [];
  return forecastModel({
    ...{ asOf: position.baseline.asOf, parameters },
    units: forecastUnits({ positions, facts, latestWeeks }, parameters),
    calibration: years && calibrateReleases(years.stable, years.policy),
    reference: overrideParameters(resolveParameters(policyYearEnd), overrides),
  });
}
