import { forecastModel, type ForecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastUnits } from "@/server/engine/forecast/forecast-units";
import { resolveParameters } from "@/server/parameters/resolve";
import { embeddedRisk } from "@/tests/engine/risk/support/embedded-risk";

let kept: ReturnType<typeof embeddedRisk> | null = null;

/** The shipped figures of one of the two positions, ready for forecasts and plans. */
export function embeddedModel(asOf: "2023-03-31" | "2026-03-31"): ForecastModel {
  kept ??= embeddedRisk();
  const position = asOf === "2023-03-31" ? kept.positions.before : kept.positions.latest;
  const { units: positions, facts, latestWeeks, parameters } = position;
  return forecastModel({
    asOf,
    units: forecastUnits({ positions, facts, latestWeeks }, parameters),
    parameters,
    calibration: kept.calibration,
    reference: resolveParameters("2025-03-31"),
  });
}
