import { unknown, type Unknown } from "@/server/engine/quantity";
import { assessmentRisk, type AssessmentRisk } from "@/server/engine/risk/assessment-risk";
import { calibrateReleases, type ReleaseCalibration } from "@/server/engine/risk/calibrate-releases";
import { releaseRisk, type ReleaseRisk } from "@/server/engine/risk/release-risk";
import { releaseRiskRange, type ReleaseRiskRange } from "@/server/engine/risk/release-risk-range";
import { releaseUnits } from "@/server/engine/risk/release-units";
import { resolveParameters } from "@/server/parameters/resolve";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import type { Position } from "../positions/load-position";
import { policyYearEnd } from "./fitted-years";
import { loadFittedYears } from "./load-fitted-years";

export interface ErrorRisk {
  readonly known: true;
  readonly calibration: ReleaseCalibration;
  readonly releases: ReleaseRisk;
  readonly range: ReleaseRiskRange;
  /** 2024-25 as fitted: what errors observed in that year are set against. */
  readonly fittedYear: ReleaseRisk;
  readonly assessments: AssessmentRisk;
}

const once = keptPromises<ErrorRisk | Unknown>("error-risk");

/**
 * Risk of error at a position, worked out once: positions never change, so it is kept by their names and the register.
 * Unknown, `no-baseline`, where a year that the level is fitted to has no position or no national staffing.
 */
export async function loadErrorRisk(
  context: ServiceContext,
  position: Position,
): Promise<ErrorRisk | Unknown> {
  const snapshots = position.baselines.map(({ snapshot }) => snapshot).join(".");
  const key = `${position.baseline.snapshot}.${position.parameters.hash}.${snapshots}`;
  return once(key, () => compute(context, position));
}

async function compute(context: ServiceContext, position: Position): Promise<ErrorRisk | Unknown> {
  const years = await loadFittedYears(context, position);
  if (years === null) return unknown("no-baseline");
  const { units, facts, parameters } = position;
  const now = { units: releaseUnits(units, facts, parameters), parameters };
  const calibration = calibrateReleases(years.stable, years.policy);
  const latest = resolveParameters(policyYearEnd);
  return {
    known: true,
    calibration,
    releases: releaseRisk(now, calibration),
    range: releaseRiskRange(years, now),
    fittedYear: releaseRisk(years.policy, calibration),
    assessments: assessmentRisk(units, parameters, latest),
  };
}
