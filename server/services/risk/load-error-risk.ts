import { latestPair, type StaffingPair } from "@/server/engine/position/latest-pair";
import { monthsBetween } from "@/server/engine/position/months-between";
import { unknown, type Unknown } from "@/server/engine/quantity";
import { assessmentRisk, type AssessmentRisk } from "@/server/engine/risk/assessment-risk";
import { calibrateReleases, type ReleaseCalibration } from "@/server/engine/risk/calibrate-releases";
import { releaseRisk, type ReleaseRisk } from "@/server/engine/risk/release-risk";
import {
  releaseRiskRange,
  type FittedYears,
  type ReleaseRiskRange,
} from "@/server/engine/risk/release-risk-range";
import { releaseUnits } from "@/server/engine/risk/release-units";
import { resolveParameters } from "@/server/parameters/resolve";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import { loadPosition, type Position } from "../positions/load-position";
import { loadSeries } from "../positions/load-series";
import { fittedYears, policyYearEnd, stableYearEnd } from "./fitted-years";

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
  const years = await yearsFor(context, position);
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

/** Null where one of the two has no position, no prisons or no national staffing. */
async function yearsFor(context: ServiceContext, { baselines }: Position): Promise<FittedYears | null> {
  const stableBaseline = baselines.find(({ asOf }) => asOf === stableYearEnd);
  const [nearest] = [...baselines].sort((a, b) => away(a.asOf) - away(b.asOf));
  if (!stableBaseline || !nearest) return null;
  const stable = await loadPosition(context, stableBaseline.name);
  const policy = await loadPosition(context, nearest.name);
  const pairs = { then: await pairOfPolicyYear(context, policy), now: policy.national.prison };
  return fittedYears(stable, { ...policy, parameters: resolveParameters(policyYearEnd) }, pairs);
}

const away = (asOf: string) => Math.abs(monthsBetween(policyYearEnd, asOf));

/** Officers required and in post, nationally, at the end of the year of the policy factor. */
async function pairOfPolicyYear(context: ServiceContext, policy: Position): Promise<StaffingPair | null> {
  const series = async (measure: "required-fte" | "in-post-fte") =>
    (await loadSeries(context, policy.baseline, "PRISONS", measure, "band-3-5")).filter(
      ({ asOf }) => asOf === policyYearEnd,
    );
  return latestPair(await series("required-fte"), await series("in-post-fte"));
}
