import type { ReleaseCalibration, ReleaseYear } from "./calibrate-releases";
import { checkCost, type CheckCost } from "./check-cost";
import { checkedProbability } from "./checked-probability";
import { probabilityOfLogOdds } from "./probability-of-log-odds";
import { releaseLevel } from "./release-level";
import type { ReleaseUnit } from "./release-units";
import { riskCoefficients } from "./risk-coefficients";
import { riskConditions, type RiskConditions, type RiskLevers } from "./risk-conditions";
import { riskMultipliers } from "./risk-multipliers";

/** Added checks done by the unit itself: what they take and what they bring. Positive where they do harm. */
export interface CheckTradeOff extends CheckCost {
  /** Errors a year that the time taken adds. */
  readonly addedByLoad: number;
  /** Errors a year that the checks find. */
  readonly foundByCheck: number;
}

export interface ReleaseErrors {
  readonly expectedAYear: number;
  /** The conditions that it was worked out for, with the time of added checks in the workload. */
  readonly conditions: RiskConditions;
  readonly tradeOff: CheckTradeOff | null;
}

/**
 * Expected releases in error of one prison in a year, with what a plan changes.
 *
 * Formula: releases x p, logit p = logit p0 + c + carried x ln F + ln M, then less what added checks find. Checks that
 * the unit does itself raise its workload first. Units: errors a year. No probability leaves this function.
 * Parameters: those of the parts.
 * @throws RangeError when a share or coverage is not from 0 to 1.
 * @example 500 releases at odds of 0.004 // about 2
 */
export function releaseErrors(
  unit: ReleaseUnit,
  { parameters }: Pick<ReleaseYear, "parameters">,
  calibration: ReleaseCalibration,
  levers: RiskLevers = {},
): ReleaseErrors {
  const coefficients = riskCoefficients("check", parameters);
  const level = releaseLevel(calibration, parameters);
  const conditions = riskConditions("check", unit, levers, parameters);
  const errorsAt = (workloadRatio: number) => {
    const { composite } = riskMultipliers({ ...conditions, workloadRatio }, coefficients);
    return probabilityOfLogOdds(level + Math.log(composite));
  };
  const count = (workloadRatio: number) =>
    unit.releasesAYear * checkedProbability(errorsAt(workloadRatio), workloadRatio, levers, parameters);
  const cost = costOf(unit, levers, { parameters });
  if (cost === null) return { expectedAYear: count(unit.workloadRatio), conditions, tradeOff: null };
  const before = unit.releasesAYear * errorsAt(unit.workloadRatio);
  const loaded = unit.releasesAYear * errorsAt(cost.workloadRatio);
  const expectedAYear = count(cost.workloadRatio);
  return {
    expectedAYear,
    conditions: { ...conditions, workloadRatio: cost.workloadRatio },
    tradeOff: { ...cost, addedByLoad: loaded - before, foundByCheck: loaded - expectedAYear },
  };
}

/** Null where no check is added, or others do it. */
function costOf(
  unit: ReleaseUnit,
  { addedCheck }: RiskLevers,
  { parameters }: Pick<ReleaseYear, "parameters">,
): CheckCost | null {
  const inPost = unit.position.staffing.inPost.quantity;
  if (addedCheck?.by !== "unit" || !inPost.known) return null;
  return checkCost({ ...unit, inPostFte: inPost.value }, addedCheck.coverage, parameters);
}
