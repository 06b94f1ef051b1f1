import type { PlainDate } from "../facts";
import type { ParameterSet } from "../parameter-set";
import { divide, known, unknown, type Quantity } from "../quantity";
import type { Collector } from "../trace";
import { band } from "../workload/band";
import { sustainedOverload, type SustainedRun } from "../workload/sustained-overload";
import { workloadOrNoCapacity } from "../workload/workload-or-no-capacity";
import { explainOfficersOver } from "./explain-officers-over";
import { explainPoints } from "./explain-points";
import { worstQuality } from "./figure";
import { ranking } from "./ranking";
import { sumWeeks, sumWork, type WeekSums, type WeekWork } from "./sum-weeks";
import type { PerOfficer, UnitInput, UnitPosition, UnitWorkload } from "./unit-position";
import { unitStaffing } from "./unit-staffing";

/**
 * Position of a probation delivery unit: probation officers against requirement, workload by the official
 * points of its latest week, cases per officer, and the four-week rule.
 */
export function probationPosition(
  input: UnitInput,
  parameters: ParameterSet,
  collect?: Collector,
): UnitPosition {
  const staffing = unitStaffing(input, "po", parameters, collect);
  const weeks = sumWeeks(input.weeks);
  const latest = weeks.at(-1);
  const work = sumWork(input.latest);
  const workload = pointsWorkload(weeks, work, input.asOf, parameters, collect);
  explainOfficersOver(input.officersOver, parameters, collect);
  return {
    unit: input.unit,
    staffing,
    workload,
    perOfficer: casesPerOfficer(latest, work, input.asOf, collect),
    officersOver: input.officersOver ?? null,
    ranking: ranking(input.unit, input.asOf, staffing.shortfallPercent, parameters),
    quality: worstQuality([staffing.quality, workload.percent.quality]),
  };
}

function pointsWorkload(
  weeks: readonly WeekSums[],
  work: WeekWork,
  asOf: PlainDate,
  parameters: ParameterSet,
  collect?: Collector,
): UnitWorkload {
  const latest = weeks.at(-1);
  if (!latest) {
    const percent = { quantity: unknown("not-reported"), quality: "E", asOf } as const;
    return { basis: "points", percent, band: null, meanRun: null };
  }
  const quantity = workloadOrNoCapacity(latest.points, latest.availablePoints);
  explainPoints(latest, work, parameters, quantity, collect);
  return {
    basis: "points",
    percent: { quantity, quality: quantity.known ? latest.quality : "E", asOf: latest.week },
    band: quantity.known ? band(quantity.value, parameters) : null,
    meanRun: meanRun(weeks, parameters),
  };
}

function meanRun(weeks: readonly WeekSums[], parameters: ParameterSet): SustainedRun {
  return sustainedOverload(
    weeks.map((week) => ({
      week: week.week,
      workloadPercent: workloadOrNoCapacity(week.points, week.availablePoints),
    })),
    { overPercent: parameters.value("line.over"), weeks: parameters.value("rule.sustained-weeks") },
  );
}

function casesPerOfficer(
  latest: WeekSums | undefined,
  work: WeekWork,
  asOf: PlainDate,
  collect?: Collector,
): PerOfficer {
  const quantity = casesOver(latest, work);
  collect?.({
    quantity: "per-officer",
    formula: "cases / officers who hold cases",
    inputs: latest
      ? [
          { name: "cases", value: known(total(work.cases)), unit: "cases", from: "cases" },
          { name: "officers", value: known(latest.officers), unit: "people", from: "officers" },
        ]
      : [],
    parameters: ["flag.cases-per-officer"],
    value: quantity,
    unit: "cases per officer",
  });
  return {
    measure: "cases-per-officer",
    quantity,
    quality: latest?.quality ?? "E",
    asOf: latest?.week ?? asOf,
  };
}

function casesOver(latest: WeekSums | undefined, work: WeekWork): Quantity {
  if (!latest) return unknown("not-reported");
  return divide(known(total(work.cases)), known(latest.officers), "no-available-hours");
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
