import type { ForecastModel } from "../forecast/forecast-model";
import { UNFITTED_LOG_ODDS } from "../forecast/unfitted-level";
import { power } from "../power";
import { probabilityOfLogOdds } from "../risk/probability-of-log-odds";
import { shareMultiplier } from "../risk/share-multiplier";
import { timeMultiplier } from "../risk/time-multiplier";
import type { Candidate } from "./sharing-candidates";

/**
 * What one unit's errors would be with more effective officers: releases in error a year in a prison; in probation the
 * share of insufficient assessments, weighted by the officers required. The two are never compared with each other.
 *
 * Formula: opportunities x p at workload w x (effective / (effective + more))^a.
 * @example a prison at 120% of full, a fifth more officers // its errors at 100%
 */
export function errorCurve(
  { place, workloadRatio, effectiveFte, requiredFte }: Candidate,
  model: ForecastModel,
): (moreFte: number) => number {
  const unit = model.units[place];
  const isPrison = unit?.unit.service === "prison";
  const service = model.coefficients[isPrison ? "prison" : "probation"];
  const level = isPrison ? model.checkLevel : model.assessmentLevel;
  const rest =
    shareMultiplier(service.risk.experienceMultiplier, service.shareInexperienced) *
    shareMultiplier(service.risk.complexityMultiplier, service.shareNewRules);
  const base = (Number.isNaN(level) ? UNFITTED_LOG_ODDS : level) + Math.log(rest);
  const opportunities = isPrison ? unit.releasesAYear : requiredFte;
  const exponent = unit?.caseload ? 1 : service.passThrough;
  return (moreFte) => {
    if (!(workloadRatio >= 0)) return 0;
    const ratio = workloadRatio * power(effectiveFte / (effectiveFte + moreFte), exponent);
    const time = timeMultiplier(ratio, service.risk.time).multiplier;
    return opportunities * probabilityOfLogOdds(base + Math.log(time));
  };
}
