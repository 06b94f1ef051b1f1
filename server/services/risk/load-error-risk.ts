import { latestPair } from "@/server/engine/position/latest-pair";
import { monthsBetween } from "@/server/engine/position/months-between";
import { combine, unknown, type Quantity, type Unknown } from "@/server/engine/quantity";
import { assessmentRisk, type AssessmentRisk } from "@/server/engine/risk/assessment-risk";
import { calibrateReleases, type ReleaseCalibration } from "@/server/engine/risk/calibrate-releases";
import { releaseRisk, type ReleaseRisk } from "@/server/engine/risk/release-risk";
import {
  releaseRiskRange,
  type FittedYears,
  type ReleaseRiskRange,
} from "@/server/engine/risk/release-risk-range";
import { releaseUnits } from "@/server/engine/risk/release-units";
import { scaleLoads } from "@/server/engine/risk/scale-loads";
import type { StaffingPair } from "@/server/engine/position/latest-pair";
import { resolveParameters } from "@/server/parameters/resolve";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import { loadPosition, type Position } from "../positions/load-position";
import { loadSeries } from "../positions/load-series";

/** The last day of the stable year that the level is fitted to, and of the year of the policy factor. */
const stableYearEnd = "2023-03-31";
export const policyYearEnd = "2025-03-31";

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
  const years = await fittedYears(context, position);
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
async function fittedYears(context: ServiceContext, { baselines }: Position): Promise<FittedYears | null> {
  const stableBaseline = baselines.find(({ asOf }) => asOf === stableYearEnd);
  const [nearest] = [...baselines].sort((a, b) => away(a.asOf) - away(b.asOf));
  if (!stableBaseline || !nearest) return null;
  const stable = await loadPosition(context, stableBaseline.name);
  const policy = await loadPosition(context, nearest.name);
  const national = await nationalLoads(context, policy);
  const parameters = resolveParameters(policyYearEnd);
  const stableUnits = releaseUnits(stable.units, stable.facts, stable.parameters);
  const policyUnits = releaseUnits(policy.units, policy.facts, parameters);
  if (national === null || stableUnits.length === 0 || policyUnits.length === 0) return null;
  return {
    stable: { units: stableUnits, parameters: stable.parameters },
    policy: { units: scaleLoads(policyUnits, national, parameters), parameters },
  };
}

const away = (asOf: string) => Math.abs(monthsBetween(policyYearEnd, asOf));

/** Officers required over in post, nationally: at the end of the year of the policy factor and at the position. */
async function nationalLoads(context: ServiceContext, policy: Position) {
  const series = async (measure: "required-fte" | "in-post-fte") =>
    (await loadSeries(context, policy.baseline, "PRISONS", measure, "band-3-5")).filter(
      ({ asOf }) => asOf === policyYearEnd,
    );
  const pair = latestPair(await series("required-fte"), await series("in-post-fte"));
  const then = loadOf(pair);
  const now = loadOf(policy.national.prison);
  return then.known && now.known ? { then: then.value, now: now.value } : null;
}

function loadOf(pair: StaffingPair | null): Quantity {
  if (!pair) return unknown("not-reported");
  return combine([pair.required.quantity, pair.inPost.quantity], (required, inPost) => required / inPost);
}
