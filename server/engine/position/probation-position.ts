import type { PlainDate } from "../facts";
import type { ParameterSet } from "../parameter-set";
import { combine, divide, known, unknown, type Quantity } from "../quantity";
import { gapToWorkload } from "../staffing/gap-to-workload";
import type { Collector } from "../trace";
import { band } from "../workload/band";
import { officersAbove } from "../workload/officers-above";
import { sustainedOverload, type SustainedRun } from "../workload/sustained-overload";
import { unmeasuredWork } from "../workload/unmeasured-work";
import { workloadOrNoCapacity } from "../workload/workload-or-no-capacity";
import { explainOfficersOver } from "./explain-officers-over";
import { explainPoints } from "./explain-points";
import { explainTail } from "./explain-tail";
import { worstQuality } from "./figure";
import { ranking } from "./ranking";
import { sumWeeks, sumWork, type WeekSums, type WeekWork } from "./sum-weeks";
import type { PerOfficer, UnitInput, UnitPosition, UnitStaffing, UnitWorkload } from "./position";
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
  const workload = pointsWorkload(weeks, work, staffing, parameters, collect);
  const above = input.officers ? officersAbove(input.latest, input.officers.bands, parameters) : [];
  const unmeasured = latest ? unmeasuredWork(work, latest.availablePoints, parameters) : null;
  explainOfficersOver(input.officers, collect);
  explainTail(above, unmeasured, collect);
  return {
    unit: input.unit,
    staffing,
    workload,
    perOfficer: casesPerOfficer(latest, work, input.asOf, collect),
    officers: input.officers,
    officersAbove: above,
    unmeasured,
    keyWork: null,
    ranking: ranking(input.unit, input.asOf, staffing.shortfallPercent, parameters),
    quality: worstQuality([staffing.quality, workload.percent.quality]),
  };
}

function pointsWorkload(
  weeks: readonly WeekSums[],
  work: WeekWork,
  staffing: UnitStaffing,
  parameters: ParameterSet,
  collect?: Collector,
): UnitWorkload {
  const latest = weeks.at(-1);
  if (!latest) return inferredFromGap(staffing, parameters, collect);
  const quantity = workloadOrNoCapacity(latest.points, latest.availablePoints);
  explainPoints(latest, work, parameters, quantity, collect);
  return {
    basis: "points",
    percent: { quantity, quality: quantity.known ? latest.quality : "E", asOf: latest.week },
    band: quantity.known ? band(quantity.value, parameters) : null,
    meanRun: meanRun(weeks, parameters),
  };
}

/** Where no week is kept, what the staffing gap implies with the pass-through seen in probation. */
function inferredFromGap(
  { shortfallPercent, inPost, quality }: UnitStaffing,
  parameters: ParameterSet,
  collect?: Collector,
): UnitWorkload {
  const ratio = shortfallPercent.known
    ? gapToWorkload(shortfallPercent.value, parameters.value("probation.pass-through"))
    : shortfallPercent;
  const quantity = combine([ratio], (value) => 100 * value);
  collect?.({
    quantity: "workload-percent",
    formula: "100 x (1 / (1 - shortfall)) ^ pass-through",
    inputs: [{ name: "shortfall", value: shortfallPercent, unit: "%", from: "shortfall-percent" }],
    parameters: ["probation.pass-through"],
    value: quantity,
    unit: "%",
    note: "Inferred from staffing: no week of this unit is held.",
  });
  return {
    basis: "inferred",
    percent: { quantity, quality: quantity.known ? quality : "E", asOf: inPost.asOf },
    band: quantity.known ? band(quantity.value, parameters) : null,
    meanRun: null,
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
          { name: "cases", value: known(total(work.cases)), unit: "cases", week: latest.week },
          { name: "officers", value: known(latest.officers), unit: "people", week: latest.week },
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
