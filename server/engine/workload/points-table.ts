import type { ParameterSet } from "../parameter-set";
import { baseTiers, type BaseTier, type CaseType } from "../vocabulary";

/** One set of points of the official workload model, standard or Transition to Adulthood (T2A). */
export interface PointsTable {
  /** Points of one case, by type and tier. */
  readonly tierPoints: Readonly<Record<CaseType, Readonly<Record<BaseTier, number>>>>;
  /** Points of one contact-suspended case of any type and tier. */
  readonly contactSuspendedPoints: number;
  readonly standardReportPoints: number;
  readonly fastReportPoints: number;
  readonly paroleReportPoints: number;
  readonly paroleReportEnabled: boolean;
  readonly armsLicencePoints: number;
  readonly armsCommunityPoints: number;
  /** Points that one full-time officer can carry at 100%. */
  readonly nominalTargetPoints: { readonly po: number; readonly pso: number };
  /** Contracted hours a week of one full-time officer, by hours band. */
  readonly defaultHours: { readonly po: number; readonly pso: number; readonly spo: number };
  /** Share of an inactive case that stays in the count: 0 removes it, 100 keeps it whole. */
  readonly inactiveKeptPercent: {
    readonly warrants: number;
    readonly unpaidWork: number;
    readonly overdueTermination: number;
  };
}

/**
 * Reads one points set of the official workload model from the parameter register.
 *
 * Units: points a case or report, hours a week, percent kept. The T2A set prices cases only: every other constant of
 * it is 0, so its inactive cases are removed in full.
 * Parameters: `points.*`, `hours.default-*`, `inactive.kept-*` for the standard set; `points-t2a.*` for T2A.
 * @throws when the register has no value for a key at its date.
 * @example pointsTable(parameters, "standard").tierPoints.community.A3 // 206 in the seed
 */
export function pointsTable(parameters: ParameterSet, kind: "standard" | "t2a"): PointsTable {
  const prefix = kind === "standard" ? "points" : "points-t2a";
  const row = (type: CaseType) =>
    Object.fromEntries(
      baseTiers.map((tier) => [tier, parameters.value(`${prefix}.${type}.${tier}`)]),
    ) as Record<BaseTier, number>;
  const tierPoints = { community: row("community"), licence: row("licence"), custody: row("custody") };
  return { tierPoints, ...(kind === "standard" ? standardConstants(parameters) : t2aConstants) };
}

type Constants = Omit<PointsTable, "tierPoints">;

const t2aConstants: Constants = {
  contactSuspendedPoints: 0,
  standardReportPoints: 0,
  fastReportPoints: 0,
  paroleReportPoints: 0,
  paroleReportEnabled: false,
  armsLicencePoints: 0,
  armsCommunityPoints: 0,
  nominalTargetPoints: { po: 0, pso: 0 },
  defaultHours: { po: 0, pso: 0, spo: 0 },
  inactiveKeptPercent: { warrants: 0, unpaidWork: 0, overdueTermination: 0 },
};

function standardConstants(parameters: ParameterSet): Constants {
  return {
    contactSuspendedPoints: parameters.value("points.contact-suspended"),
    standardReportPoints: parameters.value("points.standard-report"),
    fastReportPoints: parameters.value("points.fast-report"),
    paroleReportPoints: parameters.value("points.parole-report"),
    paroleReportEnabled: parameters.value("points.parole-report-enabled") !== 0,
    armsLicencePoints: parameters.value("points.arms-licence"),
    armsCommunityPoints: parameters.value("points.arms-community"),
    nominalTargetPoints: {
      po: parameters.value("points.nominal-target-po"),
      pso: parameters.value("points.nominal-target-pso"),
    },
    defaultHours: {
      po: parameters.value("hours.default-po"),
      pso: parameters.value("hours.default-pso"),
      spo: parameters.value("hours.default-spo"),
    },
    inactiveKeptPercent: {
      warrants: parameters.value("inactive.kept-warrants"),
      unpaidWork: parameters.value("inactive.kept-unpaid-work"),
      overdueTermination: parameters.value("inactive.kept-overdue-termination"),
    },
  };
}
