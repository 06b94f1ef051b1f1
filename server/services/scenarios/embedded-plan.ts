import { embeddedPositions, type EmbeddedPosition } from "@/server/embedded/embedded-position";
import type { EmbeddedSet } from "@/server/embedded/embedded-set";
import { forecastModel, type ForecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastUnits } from "@/server/engine/forecast/forecast-units";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { latestPair } from "@/server/engine/position/latest-pair";
import { calibrateReleases } from "@/server/engine/risk/calibrate-releases";
import { overrideParameters } from "@/server/engine/scenario/override-parameters";
import type { Override } from "@/server/engine/scenario/scenario";
import { resolveParameters } from "@/server/parameters/resolve";
import { AppError } from "../errors";
import { fittedYears, policyYearEnd, stableYearEnd } from "../risk/fitted-years";

/**
 * The shipped figures of a date, ready for plans, without a database. A plan's overrides hold at every date, so that the
 * level of error is fitted with them.
 * @throws AppError INVALID_INPUT when the set has no position of that date
 */
export function embeddedPlan(set: EmbeddedSet, asOf: string, overrides: readonly Override[]): ForecastModel {
  const registerAt = (date: string) => overrideParameters(resolveParameters(date), overrides);
  const positionAt = embeddedPositions(set, registerAt);
  const position = positionAt(asOf);
  if (!position) {
    const dates = set.baselines.map((baseline) => baseline.asOf).join(" or ");
    throw new AppError("INVALID_INPUT", `baseline: there is no position at ${asOf}. Choose ${dates}.`);
  }
  const { units: positions, facts, latestWeeks, parameters } = position;
  return forecastModel({
    ...{ asOf, parameters },
    units: forecastUnits({ positions, facts, latestWeeks }, parameters),
    calibration: calibration(positionAt, set, registerAt(policyYearEnd)),
    reference: registerAt(policyYearEnd),
  });
}

/** Fitted to the stable year and to the newest position, moved to the year of the policy factor. */
function calibration(
  positionAt: (asOf: string) => EmbeddedPosition | undefined,
  { baselines }: EmbeddedSet,
  parameters: ParameterSet,
) {
  const newest =
    baselines
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? "";
  const [stable, policy] = [positionAt(stableYearEnd), positionAt(newest)];
  if (!stable || !policy) return null;
  const pairUpTo = (last: (asOf: string) => boolean) =>
    latestPair(
      policy.series("PRISONS", "required-fte", "band-3-5").filter(({ asOf }) => last(asOf)),
      policy.series("PRISONS", "in-post-fte", "band-3-5").filter(({ asOf }) => last(asOf)),
    );
  const years = fittedYears(
    stable,
    { ...policy, parameters },
    { then: pairUpTo((asOf) => asOf === policyYearEnd), now: pairUpTo(() => true) },
  );
  return years && calibrateReleases(years.stable, years.policy);
}
