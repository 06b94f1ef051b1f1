import type { ParameterSet } from "../parameter-set";
import type { Interval } from "../statistics/interval";
import { calibrateReleases, type ReleaseYear } from "./calibrate-releases";
import { releaseRisk } from "./release-risk";
import { thetaRange } from "./risk-rise-range";

/** What the nation's releases in error range over, from the weak to the strong end of the link between load and error. */
export interface ReleaseRiskRange {
  /** Errors a year that full staffing would avoid. */
  readonly avoidableAYear: Interval;
  readonly riskRise: Interval;
}

/** The years that the level is fitted to. */
export interface FittedYears {
  readonly stable: ReleaseYear;
  readonly policy: ReleaseYear;
}

/**
 * Likely range of what shortage does to the nation: everything worked out anew at either end of theta, the level
 * refitted, so that the published totals hold at both.
 *
 * Units: errors a year; ratio. Parameters: those of `thetaRange`, `calibrateReleases` and `releaseRisk`.
 * @example theta 0.28 to 0.75 at March 2026 // the weak end explains fewer errors than the strong one
 */
export function releaseRiskRange(years: FittedYears, now: ReleaseYear): ReleaseRiskRange {
  const thetas = thetaRange(now.parameters);
  const at = (theta: number) => {
    const year = ({ units, parameters }: ReleaseYear) => ({
      units,
      parameters: withTheta(parameters, theta),
    });
    return releaseRisk(year(now), calibrateReleases(year(years.stable), year(years.policy)));
  };
  const [weak, strong] = [at(thetas.lower), at(thetas.upper)];
  return {
    avoidableAYear: between(weak.avoidableAYear, strong.avoidableAYear),
    riskRise: between(weak.riskRise, strong.riskRise),
  };
}

function withTheta(parameters: ParameterSet, theta: number): ParameterSet {
  return { ...parameters, value: (key) => (key === "error-risk.theta" ? theta : parameters.value(key)) };
}

const between = (a: number, b: number): Interval => ({ lower: Math.min(a, b), upper: Math.max(a, b) });
