import type { ParameterSet } from "../parameter-set";
import { calibrateIntercept } from "./calibrate-intercept";
import { logOdds } from "./log-odds";
import { probabilityOfLogOdds } from "./probability-of-log-odds";
import type { ReleaseUnit } from "./release-units";
import { riskCoefficients } from "./risk-coefficients";
import { riskConditions } from "./risk-conditions";
import { riskMultipliers } from "./risk-multipliers";

/** The prisons of one year and the registers of its last day. */
export interface ReleaseYear {
  readonly units: readonly ReleaseUnit[];
  readonly parameters: ParameterSet;
}

export interface ReleaseCalibration {
  /** Added to the log-odds of every release: what the stable year says of the level. */
  readonly intercept: number;
  /** What 2024-25 has on top: how many times the odds, beyond staffing, experience and new rules. */
  readonly policyFactor: number;
  /** Errors of the stable year that the prisons were fitted to. */
  readonly stableTotal: number;
  /** Errors of 2024-25 that the prisons were fitted to. */
  readonly policyTotal: number;
}

/**
 * Fits the level of releases in error to two published years: a stable one, and then the year in which the rules
 * changed, whose surplus is the policy factor. Otherwise staffing would be blamed for a change of law.
 *
 * Formula: c so that the prisons of 2022-23 sum to the published total times the prisons' share of 2024-25; then ln F so
 * that those of 2024-25, at their own load, experience and new rules, sum to the prisons' published total.
 * Units: log-odds, a multiplier of the odds, errors a year. Errors by courts and escort contractors stand outside.
 * Parameters: `error-risk.stable-total`, `error-risk.policy-total-prisons`, `error-risk.policy-total-courts`, and those
 * of `riskCoefficients` and `riskConditions` at the end of each year.
 * @throws RangeError when a year has no prison or fewer releases than errors.
 * @example 71 x 233 / 262 = 63.1 errors in 2022-23 and 233 in 2024-25
 */
export function calibrateReleases(stable: ReleaseYear, policy: ReleaseYear): ReleaseCalibration {
  const policyTotal = policy.parameters.value("error-risk.policy-total-prisons");
  const courts = policy.parameters.value("error-risk.policy-total-courts");
  const stableTotal =
    (stable.parameters.value("error-risk.stable-total") * policyTotal) / (policyTotal + courts);
  const { nominalProbability } = riskCoefficients("check", stable.parameters);
  const { intercept } = calibrateIntercept(tasksOf(stable), nominalProbability, stableTotal);
  const level = probabilityOfLogOdds(logOdds(nominalProbability) + intercept);
  const { intercept: logPolicy } = calibrateIntercept(tasksOf(policy), level, policyTotal);
  return { intercept, policyFactor: Math.exp(logPolicy), stableTotal, policyTotal };
}

function tasksOf({ units, parameters }: ReleaseYear) {
  const coefficients = riskCoefficients("check", parameters);
  return units.map((unit) => ({
    opportunities: unit.releasesAYear,
    multiplier: riskMultipliers(riskConditions("check", unit, {}, parameters), coefficients).composite,
  }));
}
