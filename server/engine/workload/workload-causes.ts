import type { ParameterSet, RegisterKey } from "../parameter-set";
import { baseTiers, caseTypes, type CaseType } from "../vocabulary";
import { caseIndex } from "./case-index";

/** A part of the points in use: which work, how much of it is counted, and what it adds up to. */
export interface WorkloadCause {
  readonly cause: CaseType | "reports" | "other";
  readonly label: string;
  readonly points: number;
  readonly counted: "cases" | "reports" | "";
  readonly formula: string;
  /** What is priced, at how many points each. */
  readonly items: readonly WorkloadItem[];
  readonly parameters: readonly RegisterKey[];
}

export interface WorkloadItem {
  readonly name: string;
  readonly count: number;
  readonly pointsEach: number;
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
      counted: "",
      items: [],
      formula: "points in use less the points above: contact adjustments, young adults' cases and rounding",
      parameters: [],
    },
  ];
}

function caseCause(type: CaseType, cases: readonly number[], parameters: ParameterSet): WorkloadCause {
  const held = baseTiers.filter((tier) => (cases[caseIndex(type, tier)] ?? 0) > 0);
  const items = held.map((tier) => ({
    name: `tier ${tier}`,
    count: cases[caseIndex(type, tier)] ?? 0,
    pointsEach: parameters.value(`points.${type}.${tier}`),
  }));
  return {
    cause: type,
    label: labels[type],
    points: pointsOf(items),
    counted: "cases",
    formula: "sum over tiers of cases x points of the tier",
    items,
    parameters: held.map((tier): RegisterKey => `points.${type}.${tier}`),
  };
}

function reportCause(reports: readonly number[], parameters: ParameterSet): WorkloadCause {
  const [standard = 0, fast = 0] = reports;
  const items = [
    {
      name: "standard delivery reports",
      count: standard,
      pointsEach: parameters.value("points.standard-report"),
    },
    { name: "fast delivery reports", count: fast, pointsEach: parameters.value("points.fast-report") },
  ];
  return {
    cause: "reports",
    label: "Court reports",
    points: pointsOf(items),
    counted: "reports",
    items,
    formula: "standard reports x their points + fast reports x their points",
    parameters: ["points.standard-report", "points.fast-report"],
  };
}

function pointsOf(items: readonly WorkloadItem[]): number {
  return items.reduce((sum, item) => sum + item.count * item.pointsEach, 0);
}
