import type { ParameterSet, RegisterKey } from "../parameter-set";
import { baseTiers, caseTypes, type CaseType } from "../vocabulary";
import { caseIndex } from "./case-index";

/** A part of the points in use: which work, how much of it is counted, and what it adds up to. */
export interface WorkloadCause {
  readonly cause: CaseType | "reports" | "other";
  readonly label: string;
  readonly points: number;
  /** How many cases or reports, where they are counted. */
  readonly count: number | null;
  readonly counted: "cases" | "reports" | "";
  readonly formula: string;
  readonly parameters: readonly RegisterKey[];
}

interface Work {
  readonly points: number;
  readonly cases: readonly number[];
  readonly reports: readonly number[];
}

const labels: Record<CaseType, string> = { community: "Community", licence: "Licence", custody: "Custody" };

/**
 * What the points of a week come from: each case type priced by tier, court reports, and the rest
 * (contact adjustments and rounding). Parts sum to the points in use.
 * @example 10 community A3 cases at 206 points = 2,060 points "community"
 */
export function workloadCauses(work: Work, parameters: ParameterSet): readonly WorkloadCause[] {
  const cases = caseTypes.map((type) => caseCause(type, work.cases, parameters));
  const reports = reportCause(work.reports, parameters);
  const priced = [...cases, reports].reduce((sum, cause) => sum + cause.points, 0);
  return [
    ...cases,
    reports,
    {
      cause: "other",
      label: "Other",
      points: work.points - priced,
      count: null,
      counted: "",
      formula: "points in use less the points above: contact adjustments, young adults' cases and rounding",
      parameters: [],
    },
  ];
}

function caseCause(type: CaseType, cases: readonly number[], parameters: ParameterSet): WorkloadCause {
  let points = 0;
  let count = 0;
  const read: RegisterKey[] = [];
  for (const tier of baseTiers) {
    const held = cases[caseIndex(type, tier)] ?? 0;
    if (held === 0) continue;
    points += held * parameters.value(`points.${type}.${tier}`);
    count += held;
    read.push(`points.${type}.${tier}`);
  }
  return {
    cause: type,
    label: labels[type],
    points,
    count,
    counted: "cases",
    formula: "sum over tiers of cases x points of the tier",
    parameters: read,
  };
}

function reportCause(reports: readonly number[], parameters: ParameterSet): WorkloadCause {
  const [standard = 0, fast = 0] = reports;
  return {
    cause: "reports",
    label: "Court reports",
    points:
      standard * parameters.value("points.standard-report") + fast * parameters.value("points.fast-report"),
    count: standard + fast,
    counted: "reports",
    formula: "standard reports x their points + fast reports x their points",
    parameters: ["points.standard-report", "points.fast-report"],
  };
}
