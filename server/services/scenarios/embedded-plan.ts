import type { EmbeddedPosition, EmbeddedPositions } from "@/server/embedded/embedded-position";
import { forecastModel, type ForecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastUnits } from "@/server/engine/forecast/forecast-units";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { latestPair } from "@/server/engine/position/latest-pair";
import { calibrateReleases } from "@/server/engine/risk/calibrate-releases";
import { overrideParameters } from "@/server/engine/scenario/override-parameters";
import type { Override } from "@/server/engine/scenario/scenario";
import { resolveParameters } from "@/server/parameters/resolve";
import { fittedYears, policyYearEnd, stableYearEnd } from "../risk/fitted-years";

/**
 * The shipped figures of a date, ready for plans, without a database. A plan's overrides hold at every date, so that the
 * level of error is fitted with them. Null where there is no position of that date.
 */
export function embeddedPlan(
  { dates, at }: EmbeddedPositions,
  asOf: string,
  overrides: readonly Override[],
): ForecastModel | null {
  const registerAt = (date: string) => overrideParameters(resolveParameters(date), overrides);
  const position = at(registerAt(asOf));
  if (!position) return null;
  const positionAt = (date: string) => (date === asOf ? position : at(registerAt(date)));
  const { units: positions, facts, latestWeeks, parameters } = position;
  return forecastModel({
    ...{ asOf, parameters },
    units: forecastUnits({ positions, facts, latestWeeks }, parameters),
    calibration: calibration(positionAt, dates.at(-1) ?? asOf, registerAt(policyYearEnd)),
    reference: registerAt(policyYearEnd),
  });
}

/** Fitted to the stable year and to the newest position, moved to the year of the policy factor. */
function calibration(
  positionAt: (asOf: string) => EmbeddedPosition | undefined,
  newest: string,
  parameters: ParameterSet,
) {
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
